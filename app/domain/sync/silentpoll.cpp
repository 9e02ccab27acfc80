#include "domain/sync/silentpoll.h"

namespace golive {

namespace {

bool isUnfinished(AppStage stage)
{
    return stage == AppStage::NotStarted || stage == AppStage::FacebookStarted;
}

} // namespace

bool isOnlyPolled(const Setup &before, Setup after)
{
    // That it was read at all, and that it was not finished then, is evidence to be kept at once.
    if (before.seen.at.has_value() != after.seen.at.has_value() ||
        before.seen.unfinishedAt.has_value() != after.seen.unfinishedAt.has_value())
        return false;
    after.seen.at = before.seen.at;
    after.seen.unfinishedAt = before.seen.unfinishedAt;
    after.changedAt = before.changedAt;
    after.screen = before.screen;
    return after == before;
}

bool isSilent(const Setup &before, const event::StateRead &read, const Outcome &outcome)
{
    const Setup &after = outcome.setup;
    const bool isTakenAtItsWord = after.seen.state.stage == read.state.stage;
    return outcome.effects.empty() && isTakenAtItsWord && !after.onboarding.standing.hint && !after.onboarding.again &&
           isOnlyPolled(before, after);
}

void pollAgain(Setup &setup, Instant at)
{
    setup.seen.at = at;
    if (isUnfinished(setup.seen.state.stage) && !isOnboarded(setup))
        setup.seen.unfinishedAt = at;
}

} // namespace golive
