#include "domain/view/setupline.h"

#include "domain/sync/due.h"
#include "domain/sync/syncplan.h"
#include "domain/view/pageview.h"

#include <algorithm>

namespace golive {

namespace {

bool isFinished(const Setup &setup)
{
    const bool isNobodysCall = setup.client.access == Access::Link || setup.client.access == Access::None;
    return setup.furthest == Step::Done && !isOnceMoreAwaited(setup) && !isTroubledAfterLive(setup) &&
           (isSettled(setup) || isLeftToOthers(setup) || !setup.onboarding.window || isNobodysCall);
}

std::optional<Instant> awaitedUntil(const Setup &setup)
{
    const bool isLive = setup.seen.state.stage == AppStage::Live;
    const bool isGoing = isLive ? armStateOf(setup) == ArmState::Armed : setup.seen.state.stage != AppStage::Failed;
    if (!setup.onboarding.window || !isGoing || !isGuardWanted(setup))
        return std::nullopt;
    // A number that never goes live, or waits for a person, is no reason to stay awake for days.
    return setup.onboarding.window->closesAt() + SyncWindow::length;
}

} // namespace

SetupLine lineOf(const Setup &setup, Instant now)
{
    SetupLine line;
    Setup held = setup;
    held.screen.isSignedIn = true;
    line.summary = summaryOf(held, now);
    const Due due = dueOf(held, now);
    line.due = due.at;
    line.dueWhilePolled = due.whilePolled.value_or(never());
    held.screen.isSignedIn = false;
    held.screen.isAppTokenHeld = false;
    line.actorAlone = actorOf(held);
    line.attentionAlone = attentionOf(held, now);
    line.app = setup.client.app;
    line.partnerEmail = setup.client.partnerEmail;
    line.email = setup.details.contact.email;
    line.requestIds =
        QStringList{setup.onboarding.contacts.requestId, setup.onboarding.history.requestId}.join(u' ').trimmed();
    line.standing = setup.onboarding.standing.kind;
    line.stageSince = setup.seen.stageSince;
    line.onboardingCase = setup.client.onboardingCase;
    line.isFinished = isFinished(setup);
    line.putAway = setup.putAway;
    line.isSettled = isSettled(setup);
    line.isOnboarded = isOnboarded(setup);
    line.isTokenNeeded = isTokenNeeded(setup);
    line.look = lookFactsOf(setup);
    line.awaitedUntil = awaitedUntil(setup);
    line.observedMark = std::max(setup.onboarding.observed.mark, setup.onboarding.feedMark);
    return line;
}

SetupLine polledAgain(SetupLine line, Instant at)
{
    line.summary.stateSeenAt = at;
    // Where it is not known what else is due, it may be asked too early, once.
    if (!line.dueWhilePolled)
        return line;
    const Instant alarm = line.look.isWanted ? patienceEnd(line.look, at) : never();
    const Instant watch = nextWatch(line.summary.id, line.look.watch, at, at).value_or(never());
    line.due = std::min({*line.dueWhilePolled, alarm, watch});
    if (line.due == never())
        line.due.reset();
    return line;
}

SetupSummary summaryOf(const SetupLine &line, bool isTokenHeld)
{
    SetupSummary summary = line.summary;
    if (!isTokenHeld) {
        summary.actor = line.actorAlone;
        summary.attention = line.attentionAlone;
    }
    return summary;
}

bool Urgency::isMore(const Urgency &other) const
{
    if (isRed != other.isRed)
        return isRed;
    if (deadline.has_value() != other.deadline.has_value())
        return deadline.has_value();
    if (deadline != other.deadline)
        return *deadline < *other.deadline;
    return createdAt > other.createdAt;
}

Urgency urgencyOf(const SetupSummary &summary)
{
    return {summary.attention != Attention::None, summary.deadline, summary.createdAt};
}

bool isMorePressing(const SetupSummary &one, const SetupSummary &other)
{
    const Urgency urgency = urgencyOf(one);
    const Urgency others = urgencyOf(other);
    return urgency != others ? urgency.isMore(others) : one.id < other.id;
}

} // namespace golive
