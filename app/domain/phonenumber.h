#pragma once

#include "base/result.h"

#include <QString>

namespace golive {

/// A phone number that libphonenumber accepts as valid.
struct PhoneNumber
{
    QString e164;   ///< "+5511987654321"
    QString region; ///< ISO 3166-1 alpha-2, "BR"; empty for numbers without one.

    bool operator==(const PhoneNumber &) const = default;
};

enum class NumberFault { Empty, NotANumber, NoCountry, TooShort, TooLong, NotValidThere };

/// Takes any usual spelling. `defaultRegion` (alpha-2) serves numbers typed without a country code. Landlines are fine:
/// the WhatsApp Business App takes them.
Result<PhoneNumber, NumberFault> parsePhoneNumber(const QString &text, const QString &defaultRegion);

/// "+55 11 98765-4321"
QString formattedNumber(const PhoneNumber &);

/// The same line, although spelled with and without the ninth digit of Brazil, or the extra 1 and 9 of Mexico and
/// Argentina: WhatsApp still knows many of these numbers under the older spelling.
bool isSameLine(const QString &e164, const QString &otherE164);

} // namespace golive
