#pragma once

#include "base/result.h"
#include "domain/facts/numberspellings.h"

#include <QString>

namespace golive {

/// A phone number of a length that its country may have.
struct PhoneNumber
{
    QString e164;   ///< "+5511987654321"
    QString region; ///< ISO 3166-1 alpha-2, "BR"; "001" for numbers of no country.
    /// No plan that libphonenumber knows has it. Plans are newer than the library (Benin's ten digits, new area codes),
    /// so this is a warning and never a refusal.
    bool isUnknownHere = false;

    bool operator==(const PhoneNumber &) const = default;
};

enum class NumberFault { Empty, NotANumber, NoCountry, TooShort, TooLong };

/// Takes any usual spelling. `defaultRegion` (alpha-2) serves numbers typed without a country code. Landlines are fine:
/// the WhatsApp Business App takes them.
Result<PhoneNumber, NumberFault> parsePhoneNumber(const QString &text, const QString &defaultRegion);

/// "+55 11 98765-4321"
QString formattedNumber(const PhoneNumber &);

} // namespace golive
