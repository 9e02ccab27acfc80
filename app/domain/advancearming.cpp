#include "domain/advancer.h"
#include "domain/eventsheader.h"

#include <QUrl>

#include <algorithm>

using namespace std::chrono_literals;

// Events: who hears the chats arrive, and what is decided before anything once-only happens.

namespace golive {

void Advancer::operator()(const event::SubscriptionsRead &read)
{
    answers(Activity::ReadingSubscriptions);
    m_setup.subscriptions = read.subscriptions;
    m_setup.subscriptionsReadAt = m_now;
    m_setup.screen.areSubscriptionsRead = true;
}

void Advancer::operator()(const event::EventsUrlEdited &edited)
{
    m_setup.eventsUrl = edited.url;
    m_setup.eventsHeader = edited.header;
    m_setup.screen.problem.reset();
}

void Advancer::operator()(const event::CreateSubscriptionPressed &)
{
    const QUrl url(m_setup.eventsUrl.trimmed(), QUrl::StrictMode);
    const bool isLoopback = url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("localhost");
    if (!url.isValid() || url.host().isEmpty() ||
        !(url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback)))
        return fail(Problem::Kind::EventsAddressNotReached, Problem::Field::EventsUrl);
    const QString header = m_setup.eventsHeader.trimmed();
    if (!header.isEmpty() && !EventsHeader::fromLine(header))
        return fail(Problem::Kind::EventsHeaderNotValid, Problem::Field::EventsHeader);
    ask(effect::CreateSubscription{m_setup.app, m_setup.eventsUrl.trimmed(), header});
}

void Advancer::operator()(const event::SubscriptionCreated &created)
{
    answers(Activity::CreatingSubscription);
    m_setup.eventsHeader.clear();
    m_setup.subscriptions << created.subscription;
    // Gupshup calls the address before it takes it (partner-docs: setsubscription-api-v3).
    m_setup.eventsCheck = EventsCheck{true, m_now, {}};
}

void Advancer::operator()(const event::EventsWaived &waived)
{
    if (waived.isWaived)
        m_setup.eventsWaiver = EventsWaiver{waived.typed.trimmed(), m_now};
    else
        m_setup.eventsWaiver.reset();
}

void Advancer::operator()(const event::SubscriptionsWanted &)
{
    if (!m_setup.screen.busy && !m_setup.app.isEmpty())
        ask(effect::ReadSubscriptions{m_setup.app});
}

void Advancer::operator()(const event::SubscriptionRepairPressed &pressed)
{
    const auto one = std::find_if(m_setup.subscriptions.begin(), m_setup.subscriptions.end(),
                                  [&](const Subscription &each) { return each.id == pressed.subscription; });
    if (one == m_setup.subscriptions.end() || m_setup.screen.busy)
        return;
    ask(effect::RepairSubscription{m_setup.app, repaired(*one)});
}

void Advancer::operator()(const event::SubscriptionChanged &changed)
{
    answers(Activity::ChangingSubscription);
    for (Subscription &one : m_setup.subscriptions) {
        if (one.id == changed.subscription.id)
            one = changed.subscription;
    }
    m_setup.eventsCheck = EventsCheck{true, m_now, {}};
}

void Advancer::operator()(const event::EventsCheckPressed &pressed)
{
    if (!m_setup.screen.busy)
        ask(effect::CheckEvents{m_setup.app, pressed.subscription});
}

void Advancer::operator()(const event::EventsChecked &checked)
{
    answers(Activity::CheckingEvents);
    m_setup.eventsCheck = checked.check;
}

void Advancer::operator()(const event::ArmingChanged &changed)
{
    m_setup.arming = changed.arming;
    // Turned off between the two calls: the second waits for a person, whoever began the first.
    if (!changed.arming.isOn)
        m_setup.screen.isSyncByHand = false;
}

} // namespace golive
