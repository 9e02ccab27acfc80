#include "domain/contact/contact.h"

#include "domain/facts/phonenumber.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace golive {

QList<Problem::Field> contactFaults(const Contact &contact, const QString &defaultRegion)
{
    QList<Problem::Field> faults;
    if (contact.name.trimmed().isEmpty())
        faults << Problem::Field::Name;
    // One @, something on both sides, a dot in the host: more would refuse addresses that exist.
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+$"_s);
    if (!address.match(contact.email.trimmed()).hasMatch())
        faults << Problem::Field::ContactEmail;
    if (!parsePhoneNumber(contact.phone, defaultRegion))
        faults << Problem::Field::ContactPhone;
    return faults;
}

QString contactDigits(const Contact &contact, const QString &defaultRegion)
{
    const auto number = parsePhoneNumber(contact.phone, defaultRegion);
    return number ? number->e164.mid(1) : QString();
}

} // namespace golive
