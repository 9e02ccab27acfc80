#include "domain/chats/sender.h"

#include "domain/facts/numberspellings.h"
#include "domain/setup.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

Sender senderOf(const Setup &setup)
{
    Sender own;
    own.phone = setup.client.number ? setup.client.number->e164.mid(1) : setup.seen.state.phone;
    if (setup.onboarding.finish)
        own.waba = setup.onboarding.finish->waba;
    return own;
}

bool isSameNumber(const QString &digits, const QString &otherDigits)
{
    // Older spellings differ further in front; nearly all other numbers differ here.
    constexpr int sameEnd = 6;
    return digits == otherDigits ||
           (digits.right(sameEnd) == otherDigits.right(sameEnd) && isSameLine(digits, otherDigits));
}

bool isOfAnother(const Sender &named, const Sender &own)
{
    if (named.waba.value == u"0"_s)
        return true;
    if (!named.phone.isEmpty() && !own.phone.isEmpty())
        return !isSameNumber(named.phone, own.phone);
    return named.phone.isEmpty() && !named.waba.isEmpty() && !own.waba.isEmpty() && named.waba != own.waba;
}

Meant meantBy(const AccountNote &note, const Sender &own)
{
    if (note.waba.value == u"0"_s)
        return Meant::Another;
    if (!note.phone.isEmpty() && !own.phone.isEmpty())
        return isSameNumber(note.phone, own.phone) ? Meant::This : Meant::Another;
    const bool isNobodyNamed = note.phone.isEmpty() && note.waba.isEmpty();
    return isNobodyNamed || (!own.waba.isEmpty() && note.waba == own.waba) ? Meant::This : Meant::NotCertain;
}

} // namespace golive
