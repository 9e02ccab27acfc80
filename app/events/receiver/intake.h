#pragma once

#include "events/receiver/appaddresses.h"
#include "events/receiver/eventwriter.h"
#include "httpguard/guardedserver.h"

#include <QThreadPool>

#include <atomic>

namespace golive::receiver {

/// What happens to a body that was let in: parsed, written off this thread, and answered once it is on disk.
class Intake final : public QObject
{
    Q_OBJECT
public:
    explicit Intake(std::unique_ptr<EventWriter>);
    ~Intake() override;

    /// Where the address names an app, events that name none are that app's. By an app's own address come its own
    /// events only: one that names another app is kept, but counted for nobody. 200 with an empty body: kept. 400: not
    /// to be sent again. 503: to be sent again.
    void take(const QByteArray &body, const Entrance &, Instant receivedAt, const httpguard::GuardedServer::Answer &);

private:
    void parse(const QByteArray &body, const Entrance &, Instant receivedAt, quint64 ticket);
    SqlEventStore::Arrival arrivalOf(EventDigest, const Entrance &, Instant receivedAt);
    void answerLater(quint64 ticket, const httpguard::Reply &);

    // A chunk of 3,000 messages is parsed for some milliseconds: in a thread of its own, so that small events do not
    // wait behind it. Those are parsed at once: handing them over would cost more.
    QThreadPool m_lane;
    std::unique_ptr<EventWriter> m_writer;
    std::atomic_bool m_isForeignTold = false;
    std::atomic_bool m_isSharedTold = false;
    quint64 m_lastTicket = 0;
    QHash<quint64, httpguard::GuardedServer::Answer> m_answers;
};

} // namespace golive::receiver
