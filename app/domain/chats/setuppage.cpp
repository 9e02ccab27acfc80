#include "domain/chats/setuppage.h"

#include "domain/flow.h"
#include "domain/listening/eventspage.h"
#include "domain/sync/evidence.h"

#include <algorithm>

namespace golive {

namespace {

/// Only where it stops what this computer is to do: another guard may well reach Gupshup.
std::optional<Outage> outageFor(const Setup &setup, const Surroundings &around)
{
    const bool isGuardedHere = around.guard.kind == GuardView::Kind::Here;
    return isGuardedHere && !setup.onboarding.missedAt ? around.outage : std::nullopt;
}

} // namespace

bool isWatching(const Setup &setup)
{
    return passage(setup.client.access, Step::SetUp) == Passage::Guidance;
}

SetUpView page::SetUp::view(const Setup &setup, const Surroundings &around, Instant now)
{
    SetUpView view;
    view.isWatching = isWatching(setup);
    view.isOnOwn = setup.client.access == Access::None;
    view.owner = exchangeViewOf(setup);
    view.isFinishSaid = isSaidByPerson(setup);
    view.appState = setup.seen.state;
    view.stateSeenAt = setup.seen.at;
    view.verification = setup.onboarding.verification;
    view.isVerifying = setup.screen.busy == Activity::Verifying;
    view.window = setup.onboarding.window;
    if (view.window)
        view.remaining = std::max(milliseconds{0}, view.window->closesAt() - now);
    view.contacts = setup.onboarding.contacts;
    view.history = setup.onboarding.history;
    view.isContactsBusy = setup.screen.syncing == SyncKind::Contacts;
    view.isHistoryBusy = setup.screen.syncing == SyncKind::History;
    view.areEventsHeld = areEventsHeld(setup);
    view.turn = nextSyncTurn(setup, now);
    view.canSync = view.turn && !view.turn->isOnceMore && !setup.screen.busy && !setup.screen.syncing &&
                   !view.areEventsHeld && !isSettled(setup) && !view.isWatching;
    view.chatSharing = setup.signUp.chatSharing;
    view.eventsHost = eventsHostOf(setup);
    view.arm = armStateOf(setup);
    view.arming = setup.listening.arming;
    view.eventsVerdict = eventsVerdictOf(setup, now);
    view.contactsFate = fateOf(setup, SyncKind::Contacts, now);
    view.historyFate = fateOf(setup, SyncKind::History, now);
    view.isMissed = setup.onboarding.missedAt || isMissed(setup, now);
    view.areBothRefused = areBothRefused(setup);
    view.mayBeTooLate = mayBeTooLate(setup, now);
    view.isEarlierSyncAsked = setup.onboarding.wasLiveBefore && !setup.onboarding.finish && !view.isWatching;
    view.earlierSync = setup.onboarding.earlierSync;
    view.afterMiss = setup.onboarding.afterMiss;
    view.again = setup.onboarding.again;
    view.actor = actorOf(setup);
    view.attention = attentionOf(setup, now);
    view.guard = around.guard;
    view.isAwakeKept = around.isAwakeKept;
    view.outage = outageFor(setup, around);
    view.observed = observedOfThis(setup);
    view.areEventsSeenHere = areEventsSeenHere(setup, around);
    view.standing = setup.onboarding.standing;
    view.health = setup.onboarding.health;
    view.appName = setup.client.appName;
    view.now = now;
    return view;
}

void page::SetUp::entered(Flow &flow, Step)
{
    const Setup &setup = flow.setup;
    const bool isCalled = passage(setup.client.access, setup.step) == Passage::Call;
    if (setup.step == Step::SetUp)
        flow.effects.emplace_back(effect::CloseSurface{});
    if (setup.step == Step::SetUp && isCalled) {
        flow.effects.emplace_back(effect::ReadLedger::of(setup));
        flow.ask(effect::ReadState::of(setup));
    }
    if (setup.step == Step::Verify && isCalled && !setup.onboarding.verification)
        flow.ask(effect::Verify::of(setup));
}

NextHold page::SetUp::hold(const Setup &setup)
{
    if (isWatching(setup))
        return NextHold::None;
    if (setup.seen.state.stage != AppStage::Live)
        return NextHold::NotLive;
    return isSettled(setup) || isLeftToOthers(setup) ? NextHold::None : NextHold::SyncOpen;
}

} // namespace golive
