#include "domain/view/stripview.h"

#include "domain/view/setupnow.h"

namespace golive {

namespace {

/// What the page says of it, in the strip's few words: the two stand above each other.
StripView::Now afterBothCalls(const SetUpView &view)
{
    if (view.contacts.state == SyncRecord::State::Unknown || view.history.state == SyncRecord::State::Unknown)
        return StripView::Now::NotKnown;
    const SetUpNow now = nowOf(view);
    if (now == SetUpNow::Declined)
        return StripView::Now::Declined;
    if (now == SetUpNow::Refused)
        return StripView::Now::Refused;
    if (now == SetUpNow::LeftSo)
        return StripView::Now::LeftSo;
    if (now == SetUpNow::Arrived)
        return StripView::Now::Arrived;
    if (now == SetUpNow::AskedBefore)
        return StripView::Now::AskedBefore;
    return now == SetUpNow::Silent ? StripView::Now::Silent : StripView::Now::AllRequested;
}

/// `below`: the page that it may stand above.
StripView::Now whatIsNow(const Setup &setup, const SetUpView &below, Instant now)
{
    if (below.isMissed)
        return setup.onboarding.afterMiss == AfterMiss::LeftSo ? StripView::Now::LeftSo : StripView::Now::Missed;
    if (isSettled(setup) && isOnceMoreAwaited(setup) && !setup.onboarding.window->isOver(now))
        return StripView::Now::OnceMore;
    if (isSettled(setup))
        return afterBothCalls(below);
    if (setup.seen.state.stage == AppStage::Failed)
        return StripView::Now::SetUpFailed;
    if (setup.onboarding.window->isOver(now))
        return StripView::Now::PerhapsTooLate;
    if (setup.screen.syncing)
        return StripView::Now::Syncing;
    if (setup.seen.state.stage == AppStage::Live)
        return StripView::Now::ReadyToSync;
    // Where it stands, whichever page is looked at.
    if (pageOf(setup.furthest) <= Page::Connect || setup.seen.state.stage == AppStage::NumberSelection)
        return StripView::Now::WaitingForNumberSelection;
    return StripView::Now::WaitingForLive;
}

} // namespace

std::optional<StripView> stripOf(const Setup &setup, const Surroundings &around, Instant now)
{
    // Onboarding again: the old 24 hours are over and the new ones have not begun. Disconnected: none run any more.
    if (!setup.onboarding.window || setup.onboarding.again || setup.onboarding.standing.kind == Standing::Kind::Removed)
        return std::nullopt;
    const SetUpView below = page::SetUp::view(setup, around, now);
    StripView strip;
    strip.now = whatIsNow(setup, below, now);
    strip.inCharge = below.isOnOwn      ? StripView::InCharge::Person
                     : below.isWatching ? StripView::InCharge::Provider
                                        : StripView::InCharge::ThisComputer;
    strip.isFinishSaid = below.isFinishSaid;
    strip.arm = below.arm;
    if (around.guard.kind == GuardView::Kind::Elsewhere)
        strip.guardName = around.guard.name;
    strip.latest = setup.onboarding.window->closesAt();
    strip.remaining = below.remaining;
    strip.outage = below.outage;
    return strip;
}

} // namespace golive
