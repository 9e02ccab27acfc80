#include "domain/getready/checklist.h"

#include <algorithm>

namespace golive {

CheckWeight weightOf(CheckItem item)
{
    switch (item) {
    case CheckItem::AppVersion:
    case CheckItem::ActiveThreeMonths:
    case CheckItem::NoPaymentMethod:
    case CheckItem::FacebookLogin:
    case CheckItem::CanScan:
    case CheckItem::NotElsewhere:
    case CheckItem::PortfolioControl: return CheckWeight::Blocks;
    case CheckItem::TwoFactorAtHand:
    case CheckItem::LinkedDevices:
    case CheckItem::FeaturesLost:
    case CheckItem::BackupMade:
    case CheckItem::PhoneReady:
    case CheckItem::QuietHour: return CheckWeight::Advice;
    }
    return CheckWeight::Advice;
}

namespace {

bool isOpen(CheckItem item, const CheckAnswer &answer)
{
    switch (answer.choice) {
    case CheckChoice::Unanswered: return true;
    case CheckChoice::Yes: return false;
    case CheckChoice::No:
    case CheckChoice::NotSure: return weightOf(item) == CheckWeight::Blocks && !answer.isOverruled;
    }
    return true;
}

} // namespace

QList<CheckItem> openItems(const Checklist &checklist)
{
    QList<CheckItem> open;
    for (int i = 0; i < checkItemCount; ++i) {
        const auto item = static_cast<CheckItem>(i);
        if (isOpen(item, checklist.answer(item)))
            open << item;
    }
    return open;
}

bool isCountryOpen(const Checklist &checklist, const QList<MachineFinding> &findings)
{
    const bool isWarned = std::any_of(findings.begin(), findings.end(), [](const MachineFinding &finding) {
        return finding.check == MachineFinding::Check::Country && finding.verdict == MachineFinding::Verdict::Bad;
    });
    return isWarned && !checklist.isCountryOverruled;
}

} // namespace golive
