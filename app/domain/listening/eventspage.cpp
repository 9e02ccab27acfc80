#include "domain/listening/eventspage.h"

#include "domain/flow.h"
#include "domain/listening/receiveraddress.h"

#include <QUrl>

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

} // namespace

EventsView page::Events::view(const Setup &setup, const Surroundings &around, Instant now)
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
    view.isUrlOfProfile = setup.listening.isUrlOfProfile;
    if (view.isUrlOfProfile && view.header.isEmpty() && around.profile.eventsUrl == setup.listening.url)
        view.missingHeader = around.profile.headerName;
    view.waiver = setup.listening.waiver;
    view.now = now;
    return view;
}

void page::Events::entered(Flow &flow, Step)
{
    const Setup &setup = flow.setup;
    const auto &profile = flow.context().profile;
    Listening &listening = flow.setup.listening;
    if (listening.isUrlOfProfile && listening.header.isEmpty() && profile && profile->eventsUrl == listening.url)
        listening.header = profile->eventsHeader.reveal();
    if (passage(setup.client.access, setup.step) == Passage::Call && !areSubscriptionsFresh(setup, flow.now()))
        flow.ask(effect::ReadSubscriptions::of(setup));
}

NextHold page::Events::hold(const Setup &setup)
{
    if (passage(setup.client.access, Step::Webhooks) != Passage::Call)
        return NextHold::None;
    if (areEventsHeld(setup))
        return NextHold::EventsHeld;
    const bool isSomebodyThere = eventsCarrier(setup.listening.subscriptions).has_value();
    return isSomebodyThere && setup.listening.arming.oldChats == Arming::OldChats::NotAsked ? NextHold::OldChatsOpen
                                                                                            : NextHold::None;
}

QString eventsHostOf(const Setup &setup)
{
    const auto carrier = eventsCarrier(setup.listening.subscriptions);
    return carrier ? QUrl(carrier->url).host() : QString();
}

bool areEventsSeenHere(const Setup &setup, const Surroundings &around)
{
    // What came for another number shows nothing of this one.
    const bool isOnlyOfOthers = setup.onboarding.observed.ofOthers > 0 && setup.onboarding.observed.fields.isEmpty();
    return (setup.onboarding.observed.mark > 0 && !isOnlyOfOthers) ||
           receiverUse(setup, around) != ReceiverAddress::None;
}

} // namespace golive
