#include "domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace golive {

using i18n::phonenumbers::PhoneNumberUtil;
using Parsed = i18n::phonenumbers::PhoneNumber;

namespace {

NumberFault faultOf(PhoneNumberUtil::ErrorType error)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return NumberFault::NoCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN: return NumberFault::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN: return NumberFault::TooLong;
    case PhoneNumberUtil::NO_PARSING_ERROR:
    case PhoneNumberUtil::NOT_A_NUMBER: break;
    }
    return NumberFault::NotANumber;
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

// One spelling for the numbers that have two.
QString canonical(const QString &e164)
{
    QString digits = digitsOf(e164);
    // Brazil: 55 + two-digit area + nine digits starting with 9 -> the older eight digits.
    if (digits.startsWith(u"55") && digits.size() == 13 && digits.at(4) == u'9')
        return digits.left(4) + digits.mid(5);
    // Mexico: 52 1 + ten digits -> 52 + ten digits.
    if (digits.startsWith(u"521") && digits.size() == 13)
        return QStringView(u"52") + digits.mid(3);
    // Argentina: 54 9 + ten digits -> 54 + ten digits.
    if (digits.startsWith(u"549") && digits.size() == 13)
        return QStringView(u"54") + digits.mid(3);
    return digits;
}

} // namespace

Result<PhoneNumber, NumberFault> parsePhoneNumber(const QString &text, const QString &defaultRegion)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(NumberFault::Empty);

    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Parsed parsed;
    const auto error = util.Parse(trimmed.toStdString(), defaultRegion.toStdString(), &parsed);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return failure(faultOf(error));

    switch (util.IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::TOO_SHORT: return failure(NumberFault::TooShort);
    case PhoneNumberUtil::TOO_LONG: return failure(NumberFault::TooLong);
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return failure(NumberFault::NoCountry);
    case PhoneNumberUtil::INVALID_LENGTH:
    case PhoneNumberUtil::IS_POSSIBLE:
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: break;
    }
    if (!util.IsValidNumber(parsed))
        return failure(NumberFault::NotValidThere);

    std::string e164;
    std::string region;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    util.GetRegionCodeForNumber(parsed, &region);
    return PhoneNumber{QString::fromStdString(e164), QString::fromStdString(region)};
}

QString formattedNumber(const PhoneNumber &number)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Parsed parsed;
    if (util.Parse(number.e164.toStdString(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return number.e164;
    std::string text;
    util.Format(parsed, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

bool isSameLine(const QString &e164, const QString &otherE164)
{
    const QString one = canonical(e164);
    return !one.isEmpty() && one == canonical(otherE164);
}

} // namespace golive
