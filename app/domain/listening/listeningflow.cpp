#include "domain/listening/listeningflow.h"

#include "domain/flow.h"
#include "domain/listening/eventsheader.h"

#include <QUrl>

#include <algorithm>

// Events: who hears the chats arrive, and what is decided before anything once-only happens.

using namespace std::chrono_literals;

// Events: who hears the chats arrive, and what is decided before anything once-only happens.

namespace golive {

namespace {

class ListeningRoom
{
public:
    explicit ListeningRoom(Flow &flow) : m_flow(flow), m_listening(flow.setup.listening), m_screen(flow.setup.screen) {}

    void operator()(const event::SubscriptionsRead &read)
    {
        m_flow.answers(Activity::ReadingSubscriptions);
        m_listening.subscriptions = read.subscriptions;
        m_listening.readAt = m_flow.now();
        m_screen.areSubscriptionsRead = true;
    }

    void operator()(const event::EventsUrlEdited &edited)
    {
        m_listening.url = edited.url;
        m_listening.isUrlOfProfile = false;
        m_listening.header = edited.header;
        m_screen.problem.reset();
    }

    void operator()(const event::CreateSubscriptionPressed &)
    {
        const QUrl url(m_listening.url.trimmed(), QUrl::StrictMode);
        const bool isLoopback = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost");
        if (!url.isValid() || url.host().isEmpty() ||
            !(url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback)))
            return m_flow.fail(Problem::Kind::EventsAddressNotReached, Problem::Field::EventsUrl);
        const QString header = m_listening.header.trimmed();
        if (!header.isEmpty() && !EventsHeader::fromLine(header))
            return m_flow.fail(Problem::Kind::EventsHeaderNotValid, Problem::Field::EventsHeader);
        m_flow.ask(effect::CreateSubscription::of(m_flow.setup));
    }

    void operator()(const event::SubscriptionCreated &created)
    {
        m_flow.answers(Activity::CreatingSubscription);
        m_listening.header.clear();
        m_listening.isUrlOfProfile = false;
        m_listening.subscriptions << created.subscription;
        // Gupshup calls the address before it takes it (partner-docs: setsubscription-api-v3).
        m_listening.check = EventsCheck{true, m_flow.now(), {}};
    }

    void operator()(const event::EventsWaived &waived)
    {
        if (waived.isWaived)
            m_listening.waiver = EventsWaiver{waived.typed.trimmed(), m_flow.now()};
        else
            m_listening.waiver.reset();
    }

    void operator()(const event::SubscriptionsWanted &)
    {
        if (!m_screen.busy && !m_flow.setup.client.app.isEmpty())
            m_flow.ask(effect::ReadSubscriptions::of(m_flow.setup));
    }

    void operator()(const event::SubscriptionRepairPressed &pressed)
    {
        const auto one = std::find_if(m_listening.subscriptions.begin(), m_listening.subscriptions.end(),
                                      [&](const Subscription &each) { return each.id == pressed.subscription; });
        if (one == m_listening.subscriptions.end() || m_screen.busy)
            return;
        m_flow.ask(effect::RepairSubscription{m_flow.setup.client.app, repaired(*one)});
    }

    void operator()(const event::SubscriptionChanged &changed)
    {
        m_flow.answers(Activity::ChangingSubscription);
        for (Subscription &one : m_listening.subscriptions) {
            if (one.id == changed.subscription.id)
                one = changed.subscription;
        }
        m_listening.check = EventsCheck{true, m_flow.now(), {}};
    }

    void operator()(const event::EventsCheckPressed &pressed)
    {
        if (!m_screen.busy)
            m_flow.ask(effect::CheckEvents{m_flow.setup.client.app, pressed.subscription});
    }

    void operator()(const event::EventsChecked &checked)
    {
        m_flow.answers(Activity::CheckingEvents);
        m_listening.check = checked.check;
    }

    void operator()(const event::ArmingChanged &changed)
    {
        m_listening.arming = changed.arming;
        // Turned off between the two calls: the second waits for a person, whoever began the first.
        if (!changed.arming.isOn)
            m_screen.isSyncByHand = false;
    }

private:
    Flow &m_flow;
    Listening &m_listening;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const ListeningEvent &event)
{
    std::visit(ListeningRoom(flow), event);
}

bool areSubscriptionsFresh(const Setup &setup, Instant now)
{
    const auto readAt = setup.listening.readAt;
    return setup.screen.areSubscriptionsRead && readAt && now - *readAt < 30s && now >= *readAt;
}

effect::ReadSubscriptions effect::ReadSubscriptions::of(const Setup &setup)
{
    return {setup.client.app};
}

effect::CreateSubscription effect::CreateSubscription::of(const Setup &setup)
{
    return {setup.client.app, setup.listening.url.trimmed(), setup.listening.header.trimmed()};
}

} // namespace golive
