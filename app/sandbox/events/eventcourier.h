#pragma once

#include "sandbox/events/dueevent.h"
#include "sandbox/events/webhooksender.h"
#include "sandbox/practicepartner.h"
#include "sandbox/world/timeline.h"

#include <map>

namespace golive::sandbox {

/// Brings the events that the partner's state calls for to whoever subscribed, at their simulated time.
///
/// A delivery that is not answered 2xx is tried again after a short wait, a few times (retryWaits). That it is tried
/// again is documented, the number and the waits are not: these are ours.
class EventCourier final : public QObject
{
    Q_OBJECT
public:
    /// `extra`, where set, gets every event in version 3 beside the subscriptions.
    EventCourier(PracticePartner &, Timeline &, WebhookSender &, const QUrl &extra);

    /// Simulated, before the second attempt and each one after it.
    static const QList<milliseconds> &retryWaits();

    QList<DueEvent> due() const;
    /// What is late already is brought at once.
    void plan(const DueEvent &);
    /// Now, to version 3 subscriptions with any of the modes.
    void deliver(const AppId &, const QStringList &modes, const QJsonObject &body);

Q_SIGNALS:
    /// An event was brought, or is to be brought once more.
    void dueChanged();

private:
    void bring(const DueEvent &);
    bool isWanted(const AppId &, const QUrl &to) const;
    void goLive(const AppId &, Instant at);
    void sync(const AppId &, SyncType);
    void message(const AppId &, const QString &text);
    void disconnect(const AppId &, const Disconnection &);
    void send(const AppId &, const WebhookSender::Delivery &);
    void tryAgain(const AppId &, const WebhookSender::Delivery &failed);

    PracticePartner &m_partner;
    Timeline &m_timeline;
    WebhookSender &m_sender;
    QUrl m_extra;
    std::map<quint64, DueEvent> m_due; ///< In the order of planning.
    quint64 m_planned = 0;
};

} // namespace golive::sandbox
