#include "sandbox/events/eventcourier.h"

#include "sandbox/events/syncevents.h"
#include "sandbox/events/webhookevents.h"
#include "sandbox/world/practiceids.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {

EventCourier::EventCourier(PracticePartner &partner, Timeline &timeline, WebhookSender &sender, const QUrl &extra)
    : m_partner(partner), m_timeline(timeline), m_sender(sender), m_extra(extra)
{
    connect(&partner, &PracticePartner::goLiveIsDue, this, [this](const AppId &app, Instant at) {
        plan({DueEvent::Kind::GoLive, at, app, {}, {}});
    });
    connect(&partner, &PracticePartner::syncAccepted, this, &EventCourier::sync);
    connect(&partner, &PracticePartner::phoneSentMessage, this, &EventCourier::message);
    connect(&partner, &PracticePartner::appDisconnected, this, &EventCourier::disconnect);
}

const QList<milliseconds> &EventCourier::retryWaits()
{
    static const QList<milliseconds> waits{5s, 30s, 5min, 1h};
    return waits;
}

QList<DueEvent> EventCourier::due() const
{
    QList<DueEvent> all;
    for (const auto &[number, event] : m_due)
        all.append(event);
    return all;
}

void EventCourier::plan(const DueEvent &event)
{
    const quint64 number = m_planned++;
    m_due.emplace(number, event);
    m_timeline.at(event.at, [this, number] {
        bring(m_due.extract(number).mapped());
        Q_EMIT dueChanged();
    });
}

void EventCourier::bring(const DueEvent &event)
{
    switch (event.kind) {
    case DueEvent::Kind::GoLive: goLive(event.app, event.at); break;
    case DueEvent::Kind::Ready:
        // Where events without a mode of their own go is not documented: either mode gets them.
        deliver(event.app, {event.mode, u"OTHERS"_s}, event.body);
        break;
    case DueEvent::Kind::Greeting:
        m_partner.messageSentFromPhone(event.app, u"Kept one for you until Friday."_s);
        break;
    case DueEvent::Kind::Again:
        if (isWanted(event.app, event.to))
            send(event.app, {event.to, event.body, event.meta, event.attempt});
        break;
    }
}

/// Not once its subscription has been deleted or switched off.
bool EventCourier::isWanted(const AppId &app, const QUrl &to) const
{
    const QList<PracticeSubscription> kept = m_partner.subscriptions().of(app);
    return to == m_extra || std::any_of(kept.cbegin(), kept.cend(), [&to](const PracticeSubscription &one) {
               return one.isActive && one.url == to;
           });
}

void EventCourier::goLive(const AppId &id, Instant at)
{
    const PracticeApp &app = *m_partner.app(id);
    const QList<PracticeSubscription> subscriptions = m_partner.subscriptions().of(id);
    for (const PracticeSubscription &subscription : subscriptions) {
        if (subscription.wants(u"ACCOUNT"_s))
            send(id, {subscription.url, events::goLive(app, subscription.version, at), subscription.meta});
    }
    if (m_extra.isValid())
        send(id, {m_extra, events::goLive(app, 3, at), {}});
}

void EventCourier::sync(const AppId &id, SyncType type)
{
    PracticeApp &app = *m_partner.app(id);
    const QString mediaId = randomDigits(16);
    if (type == SyncType::History && app.sharesChats)
        app.mediaIds.insert(mediaId);
    const Instant now = m_partner.now();
    const QList<PlannedEvent> planned = eventsAfterSync(app, type, m_partner.scenario().events, mediaId, now);
    for (const PlannedEvent &event : planned)
        plan({DueEvent::Kind::Ready, now + event.delay, id, event.mode, event.body});
    if (type == SyncType::History)
        plan({DueEvent::Kind::Greeting, now + 15s, id, {}, {}});
}

void EventCourier::message(const AppId &id, const QString &text)
{
    deliver(id, {u"COEXISTENCE"_s}, events::echo(*m_partner.app(id), text, m_partner.now()));
}

void EventCourier::disconnect(const AppId &id, const Disconnection &how)
{
    deliver(id, {u"ACCOUNT"_s, u"OTHERS"_s}, events::disconnected(*m_partner.app(id), how, m_partner.now()));
}

void EventCourier::deliver(const AppId &id, const QStringList &modes, const QJsonObject &body)
{
    const QList<PracticeSubscription> subscriptions = m_partner.subscriptions().of(id);
    for (const PracticeSubscription &subscription : subscriptions) {
        const bool wants =
            std::any_of(modes.cbegin(), modes.cend(), [&](const QString &mode) { return subscription.wants(mode); });
        if (wants && subscription.version >= 3)
            send(id, {subscription.url, body, subscription.meta});
    }
    if (m_extra.isValid())
        send(id, {m_extra, body, {}});
}

void EventCourier::send(const AppId &app, const WebhookSender::Delivery &delivery)
{
    m_sender.send(delivery, m_partner.now(), [self = QPointer(this), app, delivery](bool is2xx) {
        if (self && !is2xx && delivery.attempt <= retryWaits().size())
            self->tryAgain(app, delivery);
    });
}

void EventCourier::tryAgain(const AppId &app, const WebhookSender::Delivery &failed)
{
    const Instant at = m_partner.now() + retryWaits()[failed.attempt - 1];
    plan({DueEvent::Kind::Again, at, app, {}, failed.body, failed.to, failed.meta, failed.attempt + 1});
    Q_EMIT dueChanged();
}

} // namespace golive::sandbox

#include "moc_eventcourier.cpp"
