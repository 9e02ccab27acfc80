#include "eventssamples.h"

#include "sampleviews.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::test {

namespace {

Setup listened(const QList<Subscription> &subscriptions)
{
    Setup setup;
    setup.id = SetupId{u"one"_s};
    setup.step = Step::Webhooks;
    setup.furthest = Step::Webhooks;
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.client.app = AppId{u"a1"_s};
    setup.client.appName = u"PadariaCentral"_s;
    setup.screen.isSignedIn = true;
    setup.screen.areSubscriptionsRead = true;
    setup.listening.subscriptions = subscriptions;
    setup.listening.readAt = sampleNow() - 20s;
    return setup;
}

Subscription inbox(const QStringList &modes, int version = 3, bool isActive = true,
                   const QString &tag = u"golive-1795400000"_s)
{
    return {SubscriptionId{u"7"_s}, u"https://inbox.padaria.example/hooks/gupshup"_s, tag, modes, version, isActive};
}

EventsCheck checked(bool isReached, const QString &detail = {})
{
    return {isReached, sampleNow() - 2h, detail};
}

EventsView viewed(const Setup &setup, const ReceiverView &receiver = {}, bool isPractice = false)
{
    Surroundings around;
    around.receiver = receiver;
    around.isPractice = isPractice;
    return std::get<EventsView>(viewOf(setup, around, sampleNow()).body);
}

ReceiverView receiver()
{
    const QUrl local(u"http://127.0.0.1:8473/in/3f9c0d7e51"_s);
    return {true, local, QUrl(u"http://127.0.0.1:8473"_s), {}};
}

} // namespace

QList<NamedEvents> eventsSamples()
{
    const QStringList some{u"COEXISTENCE"_s, u"MESSAGE"_s};
    QList<NamedEvents> all;
    const auto add = [&all](const QString &name, const EventsView &view) { all << NamedEvents{name, view}; };

    Setup unread = listened({});
    unread.screen.areSubscriptionsRead = false;
    unread.listening.readAt.reset();
    add(u"events-unread"_s, viewed(unread));
    add(u"events-red"_s, viewed(listened({})));
    add(u"events-practice"_s, viewed(listened({}), receiver(), true));
    ReceiverView behindProxy = receiver();
    behindProxy.publicUrl.clear();
    add(u"events-receiver"_s, viewed(listened({}), behindProxy));
    ReceiverView renewed = receiver();
    renewed.publicUrl = QUrl(u"https://hooks.padaria.example/g/5ha2ed"_s);
    renewed.sharedPath = u"/5ha2ed"_s;
    Subscription shared = inbox(wantedModes());
    shared.url = renewed.publicUrl.toString();
    add(u"events-shared"_s, viewed(listened({shared}), renewed));
    // Another system's: version 2, switched off modes.
    add(u"events-repair"_s, viewed(listened({inbox(some, 2, true, u"crm"_s)})));
    add(u"events-repairown"_s, viewed(listened({inbox(some, 3, false)})));
    Setup silent = listened({inbox(wantedModes())});
    silent.listening.check = checked(false, u"Invalid URL Passed"_s);
    add(u"events-unanswered"_s, viewed(silent));

    Setup gap = listened({inbox(some)});
    gap.listening.check = checked(true);
    gap.listening.arming.oldChats = Arming::OldChats::NobodyReplies;
    add(u"events-amber"_s, viewed(gap));
    add(u"events-untried"_s, viewed(listened({inbox(wantedModes())})));

    Setup good = listened({inbox(wantedModes())});
    good.listening.check = checked(true);
    add(u"events-ask"_s, viewed(good));
    good.listening.arming.oldChats = Arming::OldChats::NotKnown;
    add(u"events-oldchats"_s, viewed(good));
    good.listening.arming.oldChats = Arming::OldChats::Known;
    add(u"events-green"_s, viewed(good));
    good.listening.arming.isOn = false;
    add(u"events-off"_s, viewed(good));
    Setup waived = listened({});
    waived.listening.waiver = EventsWaiver{u"WITHOUT"_s, sampleNow()};
    add(u"events-waived"_s, viewed(waived));
    return all;
}

} // namespace golive::test
