#pragma once

#include "sandbox/dueevent.h"
#include "sandbox/practicepartner.h"
#include "sandbox/timeline.h"
#include "sandbox/webhooksender.h"

#include <map>

namespace golive::sandbox {

/// Brings the events that the partner's state calls for to whoever subscribed, at their simulated time.
class EventCourier final : public QObject
{
    Q_OBJECT
public:
    /// `extra`, where set, gets every event in version 3 beside the subscriptions.
    EventCourier(PracticePartner &, Timeline &, WebhookSender &, const QUrl &extra);

    QList<DueEvent> due() const;
    /// What is late already is brought at once.
    void plan(const DueEvent &);

Q_SIGNALS:
    /// One event less is due.
    void brought();

private:
    void bring(const DueEvent &);
    void goLive(const AppId &);
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
    std::map<quint64, DueEvent> m_due; ///< In the order of planning.
    quint64 m_planned = 0;
};

} // namespace golive::sandbox
