#include "domain/facts/phonenumber.h"

#include "domain/facts/numberspellings.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

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

/// Plans grow: a number of some digits more than the longest that the library knows may be of a newer plan (Benin and
/// Ivory Coast went from eight digits to ten).
constexpr int newDigits = 2;
constexpr std::size_t mostDigits = 15; // E.164, country code included

bool mayBeNewer(const PhoneNumberUtil &util, const std::string &e164)
{
    for (int less = 1; less <= newDigits; ++less) {
        Parsed shorter;
        const std::string cut = e164.substr(0, e164.size() - static_cast<std::size_t>(less));
        if (util.Parse(cut, "ZZ", &shorter) == PhoneNumberUtil::NO_PARSING_ERROR &&
            util.IsPossibleNumberWithReason(shorter) != PhoneNumberUtil::TOO_LONG)
            return true;
    }
    return false;
}

/// Letters on a keypad ("0800 FLOWERS") are nobody's WhatsApp number but a slip.
bool hasLetters(QStringView text)
{
    if (text.startsWith(u"tel:", Qt::CaseInsensitive))
        text = text.mid(4);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

Result<PhoneNumber, NumberFault> parsePhoneNumber(const QString &text, const QString &defaultRegion)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return failure(NumberFault::Empty);
    if (hasLetters(trimmed))
        return failure(NumberFault::NotANumber);

    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    Parsed parsed;
    const auto error = util.Parse(trimmed.toStdString(), defaultRegion.toStdString(), &parsed);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return failure(faultOf(error));

    std::string e164;
    util.Format(parsed, PhoneNumberUtil::E164, &e164);
    if (e164.size() > mostDigits + 1)
        return failure(NumberFault::TooLong);
    switch (util.IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::TOO_SHORT:
        if (isFormerSpelling(QString::fromStdString(e164)))
            break;
        return failure(NumberFault::TooShort);
    case PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return failure(NumberFault::TooShort);
    case PhoneNumberUtil::TOO_LONG:
        if (!mayBeNewer(util, e164))
            return failure(NumberFault::TooLong);
        break;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return failure(NumberFault::NoCountry);
    case PhoneNumberUtil::INVALID_LENGTH:
    case PhoneNumberUtil::IS_POSSIBLE: break;
    }

    PhoneNumber number;
    number.isUnknownHere = !util.IsValidNumber(parsed);
    std::string region;
    // Of a number that it does not know the library tells no region; its country code does.
    if (number.isUnknownHere)
        util.GetRegionCodeForCountryCode(parsed.country_code(), &region);
    else
        util.GetRegionCodeForNumber(parsed, &region);
    number.e164 = QString::fromStdString(e164);
    number.region = QString::fromStdString(region);
    return number;
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

} // namespace golive
