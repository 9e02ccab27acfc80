#pragma once

#include "base/clock.h"
#include "base/enumvalues.h"
#include "domain/facts/access.h"

#include <QList>
#include <QMap>
#include <QString>

namespace golive {

/// The questions of the Get ready page. Those marked (guide) stand in Gupshup's Quick Checklist and Known Limitations;
/// the others are what users wish they had been asked.
enum class CheckItem {
    AppVersion,        ///< (guide) Business App 2.24.17 or newer
    ActiveThreeMonths, ///< (guide) three months old, with active messaging
    NoPaymentMethod,   ///< (guide) no payment method linked
    FacebookLogin,     ///< (guide) Facebook log-in with Business Manager access
    CanScan,           ///< (guide) able to scan a QR code with that phone
    NotElsewhere,      ///< never connected to a chatbot, CRM or other provider (or disconnected)
    PortfolioControl,  ///< full control of the business portfolio, or none yet
    TwoFactorAtHand,   ///< the second-factor code is at hand
    LinkedDevices,     ///< whoever answers on WhatsApp Web or Windows knows that they will be logged out
    FeaturesLost,      ///< broadcast lists and disappearing messages stop
    BackupMade,        ///< a chat backup was made
    PhoneReady,        ///< phone on, on Wi-Fi and charging
    QuietHour,         ///< outside opening hours is best
};
inline constexpr int checkItemCount = static_cast<int>(enumCount<CheckItem>);

enum class CheckWeight {
    Blocks, ///< "No" is a strong warning that the person can overrule, with a reason that is kept.
    Advice, ///< "No" is noted and nothing more.
};
CheckWeight weightOf(CheckItem);

enum class CheckChoice { Unanswered, Yes, No, NotSure };

struct CheckAnswer
{
    CheckChoice choice = CheckChoice::Unanswered;
    bool isOverruled = false; ///< "Continue anyway".
    QString reason;           ///< Why, in the person's words; kept for the report.

    bool operator==(const CheckAnswer &) const = default;
};

/// What a machine checked, silently. Evidence is data; ui/text words it.
struct MachineFinding
{
    enum class Check { Country, PartnerReachable, FacebookReachable, ClockRight, WebViewReady };
    enum class Verdict { Fine, Warning, Bad, NotChecked };

    Check check = Check::Country;
    Verdict verdict = Verdict::NotChecked;
    QString evidence; ///< "ZA", "partner.gupshup.io TLSv1.3 84 ms", "+142 s", "102.0.5005.177"
    Instant at{};

    bool operator==(const MachineFinding &) const = default;
};

struct Checklist
{
    QMap<CheckItem, CheckAnswer> answers;
    bool isCountryOverruled = false;
    QString countryReason;

    CheckAnswer answer(CheckItem item) const { return answers.value(item); }
    bool operator==(const Checklist &) const = default;
};

/// The items that still hold the Next button: unanswered, or a blocking "no" that nobody has overruled.
QList<CheckItem> openItems(const Checklist &);
bool isCountryOpen(const Checklist &, const QList<MachineFinding> &);

} // namespace golive
