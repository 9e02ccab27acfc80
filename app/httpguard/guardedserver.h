#pragma once

#include "base/clock.h"
#include "httpguard/connection.h"
#include "httpguard/faultplan.h"
#include "httpguard/limits.h"
#include "httpguard/request.h"

#include <QTcpServer>
#include <QTimer>

#include <functional>

namespace golive::httpguard {

/// A small HTTP/1.1 server on loopback with caps on everything a client can use up, and faults on demand.
///
/// QHttpServer is not used: 6.4 has no cap on body, request line, time or connections, crashes when an answer is
/// written after its client left, and cannot cut an answer in a chosen place. Once caps, faults and once-only counting
/// sit below it in the socket, what it would still do is smaller than the code to get around it. One request per
/// connection ("Connection: close") keeps counting exact: a request seen twice was sent twice.
class GuardedServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// May be called later or never, and after the client left; only the first call counts.
    using Answer = std::function<void(const Reply &)>;
    using Serve = std::function<void(const Request &, const Answer &)>;

    explicit GuardedServer(Serve serve, Limits limits = {}, QObject *parent = nullptr);
    ~GuardedServer() override;

    /// Port 0 is any free one.
    bool listenOnLoopback(quint16 port);
    /// The Date header of answers; none is sent where no clock is given. The clock must outlive the server.
    void setClock(const Clock *clock) { m_clock = clock; }
    /// Who may send at all, asked when the head of a request is there. Without one everybody may. To be set before
    /// listening.
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void arm(const Fault &fault) { m_faults.arm(fault); }
    /// Nobody can connect for that long (real time) from now; then the same port listens again.
    void refuseConnections(std::chrono::milliseconds);

Q_SIGNALS:
    /// Before the answer leaves. Status 0: no complete answer is sent (cut, hang).
    void answered(const httpguard::Request &request, int status);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    bool makeRoom();
    void dropSlowest();
    void serve(Connection *);
    void finish(Connection *, const Request &, const Reply &, const std::optional<Fault> &);

    Serve m_serve;
    Judge m_judge;
    Limits m_limits;
    qsizetype m_held = 0;
    FaultPlan m_faults;
    const Clock *m_clock = nullptr;
    QList<Connection *> m_connections; ///< Oldest first.
    quint16 m_port = 0;
    QTimer m_refusal;
    QTimer m_deafness;
};

/// The Date header's form of an instant (RFC 9110 5.6.7).
QByteArray httpDate(Instant);

} // namespace golive::httpguard
