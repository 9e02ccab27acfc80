#include "ui/wording/numbertext.h"

#include "domain/facts/numberspellings.h"
#include "ui/wording/countryname.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::NumberText)
public:
    static QString of(NumberFault fault)
    {
        switch (fault) {
        case NumberFault::Empty: return tr("Type the number as it is in the WhatsApp Business App.");
        case NumberFault::NotANumber: return tr("That does not look like a phone number. Example: +55 11 98765-4321");
        case NumberFault::NoCountry: return tr("Begin with + and the country code, for example +55.");
        case NumberFault::TooShort: return tr("Some digits are still missing.");
        case NumberFault::TooLong: return tr("That has too many digits.");
        }
        return {};
    }
    static QString unknownHere()
    {
        return tr("As far as this computer knows there is no such number. It may be newer than what this computer "
                  "knows: please compare it digit by digit.");
    }
    static QString countryOf(const QString &country)
    {
        return tr("Without + and a country code it is read as a number of %1, like your last client's.").arg(country);
    }
    static QString former()
    {
        return tr("That is how numbers of this country were written before they became longer. Keep it only if the "
                  "WhatsApp Business App shows it so.");
    }
    static QString unsupported(const QString &country)
    {
        return tr("Numbers of %1 stand on the guide's list of unsupported ones. You can go on; ask Gupshup first if "
                  "you can.")
            .arg(country);
    }
};

} // namespace

QString numberFaultText(NumberFault fault)
{
    return NumberWords::of(fault);
}

QString numberAwaitedText(const QString &alpha2)
{
    const QString wanted = NumberWords::of(NumberFault::Empty);
    return alpha2.isEmpty() ? wanted : QString(wanted + u' ' + NumberWords::countryOf(countryName(alpha2)));
}

QString numberUnknownText(const QString &number)
{
    return isFormerSpelling(number) ? NumberWords::former() : NumberWords::unknownHere();
}

QString countryUnsupportedText(const QString &alpha2)
{
    return NumberWords::unsupported(countryName(alpha2));
}

bool isUnfinished(NumberFault fault)
{
    return fault == NumberFault::Empty || fault == NumberFault::TooShort || fault == NumberFault::NoCountry;
}

QString numberEchoText(const QString &formatted, const QString &alpha2)
{
    const QString country = countryName(alpha2);
    return country == alpha2 ? formatted : formatted + u" · "_s + country;
}

QString listedNumberText(const QString &digits)
{
    const QString spelled = u'+' + digits;
    const auto number = parsePhoneNumber(spelled, {});
    return number ? formattedNumber(*number) : spelled;
}

} // namespace golive::ui
