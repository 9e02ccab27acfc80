#include "domain/chats/chatsview.h"

#include "domain/listening/receiveraddress.h"
#include "domain/view/setupnow.h"

#include <QUrl>

#include <algorithm>

namespace golive {

namespace {

/// The first address that one press would put right: it says coexistence, or it is ours.
SubscriptionId repairableOf(const QList<Subscription> &subscriptions)
{
    if (eventsFaults(subscriptions).isEmpty())
        return {};
    for (const Subscription &one : subscriptions) {
        // One that only carries account events stands beside another, on version 2 (partner-api 8.2).
        const bool isForAccount =
            one.modes.size() == 1 && one.modes.contains(QLatin1String("ACCOUNT"), Qt::CaseInsensitive);
        const bool isMeant =
            one.modes.contains(QLatin1String("COEXISTENCE"), Qt::CaseInsensitive) || (isOwn(one) && !isForAccount);
        const bool isWhole = one.isActive && one.version == 3 && eventsFaults({one}).isEmpty();
        if (isMeant && !isWhole)
            return one.id;
    }
    return {};
}

/// The best of the addresses by which the receiver hears the chats: each of several gets the events, and it need not be
/// the first one that carries them.
ReceiverAddress receiverUse(const Setup &setup, const Surroundings &around)
{
    ReceiverAddress best = ReceiverAddress::None;
    for (const Subscription &one : setup.listening.subscriptions) {
        const ReceiverAddress kind = receiverAddressKind(around.receiver, QUrl(one.url));
        if (kind != ReceiverAddress::None && best != ReceiverAddress::Own && eventsCarrier({one}))
            best = kind;
    }
    return best;
}

/// Only where it stops what this computer is to do: another guard may well reach Gupshup.
std::optional<Outage> outageFor(const Setup &setup, const Surroundings &around)
{
    const bool isGuardedHere = around.guard.kind == GuardView::Kind::Here;
    return isGuardedHere && !setup.onboarding.missedAt ? around.outage : std::nullopt;
}

milliseconds remainingOf(const Setup &setup, Instant now)
{
    return setup.onboarding.window ? std::max(milliseconds{0}, setup.onboarding.window->closesAt() - now)
                                   : milliseconds{0};
}

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

StripView::Now whatIsNow(const Setup &setup, const Surroundings &around, Instant now)
{
    if (setup.onboarding.missedAt || isMissed(setup, now))
        return setup.onboarding.afterMiss == AfterMiss::LeftSo ? StripView::Now::LeftSo : StripView::Now::Missed;
    if (isSettled(setup) && isOnceMoreAwaited(setup) && !setup.onboarding.window->isOver(now))
        return StripView::Now::OnceMore;
    if (isSettled(setup))
        return afterBothCalls(setUpView(setup, around, now));
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

bool isWatching(const Setup &setup)
{
    return passage(setup.client.access, Step::SetUp) == Passage::Guidance;
}

bool areEventsSeenHere(const Setup &setup, const Surroundings &around)
{
    // What came for another number shows nothing of this one.
    const bool isOnlyOfOthers = setup.onboarding.observed.ofOthers > 0 && setup.onboarding.observed.fields.isEmpty();
    return (setup.onboarding.observed.mark > 0 && !isOnlyOfOthers) ||
           receiverUse(setup, around) != ReceiverAddress::None;
}

EventsView eventsView(const Setup &setup, const Surroundings &around, Instant now)
{
    EventsView view;
    view.isGuidance = passage(setup.client.access, Step::Webhooks) != Passage::Call;
    view.isReading = setup.screen.busy == Activity::ReadingSubscriptions;
    view.isRead = setup.screen.areSubscriptionsRead;
    view.subscriptions = setup.listening.subscriptions;
    view.verdict = eventsVerdictOf(setup, now);
    view.readAt = setup.listening.readAt;
    view.faults = eventsFaultsOf(setup, now);
    view.repairable = repairableOf(setup.listening.subscriptions);
    if (const auto carrier = eventsCarrier(setup.listening.subscriptions))
        view.carrier = carrier->id;
    view.check = setup.listening.check;
    view.isCheckFresh = isEventsCheckFresh(setup, now);
    view.isChecking = setup.screen.busy == Activity::CheckingEvents;
    view.isChanging = setup.screen.busy == Activity::ChangingSubscription;
    view.arming = setup.listening.arming;
    view.arm = armStateOf(setup);
    view.receiver = around.receiver;
    const ReceiverAddress use = receiverUse(setup, around);
    view.isReceiverUsed = use != ReceiverAddress::None;
    view.isReceiverShared = use == ReceiverAddress::Shared;
    view.isPractice = around.isPractice;
    view.url = setup.listening.url;
    view.header = setup.listening.header;
    view.waiver = setup.listening.waiver;
    view.now = now;
    return view;
}

SetUpView setUpView(const Setup &setup, const Surroundings &around, Instant now)
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
    view.remaining = remainingOf(setup, now);
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
    view.observed = setup.onboarding.observed;
    view.areEventsSeenHere = areEventsSeenHere(setup, around);
    view.standing = setup.onboarding.standing;
    view.appName = setup.client.appName;
    view.now = now;
    return view;
}

std::optional<StripView> stripOf(const Setup &setup, const Surroundings &around, Instant now)
{
    // Onboarding again: the old 24 hours are over and the new ones have not begun. Disconnected: none run any more.
    if (!setup.onboarding.window || setup.onboarding.again || setup.onboarding.standing.kind == Standing::Kind::Removed)
        return std::nullopt;
    StripView strip;
    strip.now = whatIsNow(setup, around, now);
    strip.inCharge = setup.client.access == Access::None ? StripView::InCharge::Person
                     : isWatching(setup)                 ? StripView::InCharge::Provider
                                                         : StripView::InCharge::ThisComputer;
    strip.isFinishSaid = isSaidByPerson(setup);
    strip.arm = armStateOf(setup);
    if (around.guard.kind == GuardView::Kind::Elsewhere)
        strip.guardName = around.guard.name;
    strip.latest = setup.onboarding.window->closesAt();
    strip.remaining = remainingOf(setup, now);
    strip.outage = outageFor(setup, around);
    return strip;
}

} // namespace golive
