#pragma once

#include "sandbox/practicepartner.h"
#include "sandbox/timeline.h"
#include "sandbox/webhooksender.h"

namespace golive::sandbox {

/// Brings the events that the partner's state calls for to whoever subscribed, at their simulated time.
class EventCourier final : public QObject
{
    Q_OBJECT
public:
    /// `extra`, where set, gets every event in version 3 beside the subscriptions.
    EventCourier(PracticePartner &, Timeline &, WebhookSender &, const QUrl &extra);

private:
    void goLive(const AppId &, Instant at);
    void sync(const AppId &, SyncType);
    void message(const AppId &, const QString &text);
    void disconnect(const AppId &);
    /// To version 3 subscriptions with any of the modes.
    void deliver(const AppId &, const QStringList &modes, const QJsonObject &body);
    void send(const QUrl &, const QJsonObject &body, const QString &meta);

    PracticePartner &m_partner;
    Timeline &m_timeline;
    WebhookSender &m_sender;
    QUrl m_extra;
};

} // namespace golive::sandbox
