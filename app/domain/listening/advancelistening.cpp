#include "domain/advancer.h"
#include "domain/listening/eventsheader.h"

#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;

// Events: who hears the chats arrive, and what is decided before anything once-only happens.

namespace golive {

void Advancer::operator()(const event::SubscriptionsRead &read)
{
    answers(Activity::ReadingSubscriptions);
    m_setup.listening.subscriptions = read.subscriptions;
    m_setup.listening.readAt = m_now;
    m_setup.screen.areSubscriptionsRead = true;
}

void Advancer::operator()(const event::EventsUrlEdited &edited)
{
    m_setup.listening.url = edited.url;
    m_setup.listening.header = edited.header;
    m_setup.screen.problem.reset();
}

void Advancer::operator()(const event::CreateSubscriptionPressed &)
{
    const QUrl url(m_setup.listening.url.trimmed(), QUrl::StrictMode);
    const bool isLoopback = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost");
    if (!url.isValid() || url.host().isEmpty() ||
        !(url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback)))
        return fail(Problem::Kind::EventsAddressNotReached, Problem::Field::EventsUrl);
    const QString header = m_setup.listening.header.trimmed();
    if (!header.isEmpty() && !EventsHeader::fromLine(header))
        return fail(Problem::Kind::EventsHeaderNotValid, Problem::Field::EventsHeader);
    ask(effect::CreateSubscription{m_setup.client.app, m_setup.listening.url.trimmed(), header});
}

void Advancer::operator()(const event::SubscriptionCreated &created)
{
    answers(Activity::CreatingSubscription);
    m_setup.listening.header.clear();
    m_setup.listening.subscriptions << created.subscription;
    // Gupshup calls the address before it takes it (partner-docs: setsubscription-api-v3).
    m_setup.listening.check = EventsCheck{true, m_now, {}};
}

void Advancer::operator()(const event::EventsWaived &waived)
{
    if (waived.isWaived)
        m_setup.listening.waiver = EventsWaiver{waived.typed.trimmed(), m_now};
    else
        m_setup.listening.waiver.reset();
}

void Advancer::operator()(const event::SubscriptionsWanted &)
{
    if (!m_setup.screen.busy && !m_setup.client.app.isEmpty())
        ask(effect::ReadSubscriptions{m_setup.client.app});
}

void Advancer::operator()(const event::SubscriptionRepairPressed &pressed)
{
    const auto one = std::find_if(m_setup.listening.subscriptions.begin(), m_setup.listening.subscriptions.end(),
                                  [&](const Subscription &each) { return each.id == pressed.subscription; });
    if (one == m_setup.listening.subscriptions.end() || m_setup.screen.busy)
        return;
    ask(effect::RepairSubscription{m_setup.client.app, repaired(*one)});
}

void Advancer::operator()(const event::SubscriptionChanged &changed)
{
    answers(Activity::ChangingSubscription);
    for (Subscription &one : m_setup.listening.subscriptions) {
        if (one.id == changed.subscription.id)
            one = changed.subscription;
    }
    m_setup.listening.check = EventsCheck{true, m_now, {}};
}

void Advancer::operator()(const event::EventsCheckPressed &pressed)
{
    if (!m_setup.screen.busy)
        ask(effect::CheckEvents{m_setup.client.app, pressed.subscription});
}

void Advancer::operator()(const event::EventsChecked &checked)
{
    answers(Activity::CheckingEvents);
    m_setup.listening.check = checked.check;
}

void Advancer::operator()(const event::ArmingChanged &changed)
{
    m_setup.listening.arming = changed.arming;
    // Turned off between the two calls: the second waits for a person, whoever began the first.
    if (!changed.arming.isOn)
        m_setup.screen.isSyncByHand = false;
}

} // namespace golive
