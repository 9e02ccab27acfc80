#include "domain/chats/onboarding.h"

#include <algorithm>

namespace golive {

void SignUpFinish::learn(const WabaId &toldWaba, const PhoneNumberId &toldPhone)
{
    if (waba.isEmpty())
        waba = toldWaba;
    if (phone.isEmpty())
        phone = toldPhone;
}

Onboarding nextOnboarding(const Onboarding &before)
{
    Onboarding next;
    next.number = before.number + 1;
    next.feedMark = std::max(before.feedMark, before.observed.mark);
    next.accountMark = before.accountMark;
    return next;
}

void openWindowOfLiveApp(Onboarding &onboarding, const std::optional<Instant> &liveAt)
{
    if (onboarding.wasLiveBefore && liveAt && !onboarding.window)
        onboarding.window = SyncWindow{*liveAt, SyncWindow::Evidence::WentLive};
}

SyncRecord &syncRecord(Onboarding &onboarding, SyncKind kind)
{
    return kind == SyncKind::Contacts ? onboarding.contacts : onboarding.history;
}

const SyncRecord &syncRecord(const Onboarding &onboarding, SyncKind kind)
{
    return kind == SyncKind::Contacts ? onboarding.contacts : onboarding.history;
}

} // namespace golive
