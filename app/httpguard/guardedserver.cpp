#include "httpguard/guardedserver.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>

#include <algorithm>

using namespace std::chrono_literals;

namespace golive::httpguard {

QByteArray httpDate(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toEpochMs(instant), Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " GMT";
}

GuardedServer::GuardedServer(Serve serve, Limits limits, QObject *parent)
    : QTcpServer(parent), m_serve(std::move(serve)), m_limits(limits)
{
    // Qt's own backlog of 50 makes a burst wait a second for its SYN to be sent again.
    setListenBacklogSize(512);
    m_refusal.setSingleShot(true);
    // Qt may stop accepting for good once the system has no descriptor left for another client, and it is up to us to
    // go on: after a moment, in which those who are slowest make room.
    m_deafness.setSingleShot(true);
    connect(this, &QTcpServer::acceptError, this, [this] {
        if (m_limits.crowded == Limits::Crowded::DropsSlowest)
            dropSlowest();
        m_deafness.start(50ms);
    });
    connect(&m_deafness, &QTimer::timeout, this, [this] {
        if (isListening())
            resumeAccepting();
    });
    connect(&m_refusal, &QTimer::timeout, this, [this] {
        if (!listenOnLoopback(m_port))
            qWarning("Port %u cannot be opened again", unsigned(m_port));
    });
}

bool GuardedServer::listenOnLoopback(quint16 port)
{
    const bool isOpen = listen(QHostAddress::LocalHost, port);
    if (isOpen)
        m_port = serverPort();
    return isOpen;
}

void GuardedServer::refuseConnections(std::chrono::milliseconds time)
{
    close();
    m_refusal.start(time);
}

GuardedServer::~GuardedServer()
{
    // They count into a member of this, so they go before it does.
    qDeleteAll(std::exchange(m_connections, {}));
}

bool GuardedServer::makeRoom()
{
    if (m_connections.size() < m_limits.connections)
        return true;
    if (m_limits.crowded == Limits::Crowded::TurnsAway)
        return false;
    dropSlowest();
    return m_connections.size() < m_limits.connections;
}

void GuardedServer::dropSlowest()
{
    const auto slowest = std::find_if(m_connections.cbegin(), m_connections.cend(),
                                      [](const Connection *connection) { return connection->mayBeDropped(); });
    if (slowest != m_connections.cend())
        (*slowest)->drop();
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || !makeRoom()) {
        // Over the cap: gone at once, so that a flood costs no memory and no descriptor.
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *connection = new Connection(socket, m_limits, m_judge, m_held, this);
    m_connections.append(connection);
    connect(connection, &Connection::requestRead, this, [this, connection] { serve(connection); });
    connect(connection, &Connection::closed, this, [this, connection] {
        if (m_connections.removeOne(connection))
            connection->deleteLater();
    });
}

void GuardedServer::serve(Connection *connection)
{
    const Request request = connection->takeRequest();
    const std::optional<Fault> fault = m_faults.take(request.path, request.body);
    if (fault && fault->kind == Fault::Kind::CutUnserved) {
        finish(connection, request, {}, Fault{fault->path, 1, Fault::Kind::CutRequestRead});
        return;
    }
    if (fault && fault->kind == Fault::Kind::Hang) {
        Q_EMIT answered(request, 0);
        return;
    }
    if (fault && fault->kind == Fault::Kind::Replace) {
        finish(connection, request, fault->instead, std::nullopt);
        return;
    }
    m_serve(request, [self = QPointer(this), client = QPointer(connection), request, fault,
                      isAnswered = std::make_shared<bool>(false)](const Reply &reply) {
        if (self && !std::exchange(*isAnswered, true))
            self->finish(client, request, reply, fault);
    });
}

void GuardedServer::finish(Connection *connection, const Request &request, const Reply &reply,
                           const std::optional<Fault> &fault)
{
    const bool isSlow = fault && fault->kind == Fault::Kind::Slow;
    const std::optional<Fault::Kind> cut = fault && !isSlow ? std::optional(fault->kind) : std::nullopt;
    Q_EMIT answered(request, cut ? 0 : reply.status);
    const auto send = [this, client = QPointer(connection), reply, cut] {
        if (client)
            client->answer(reply, m_clock ? httpDate(m_clock->now()) : QByteArray(), cut);
    };
    if (isSlow)
        QTimer::singleShot(fault->delay, this, send);
    else
        send();
}

} // namespace golive::httpguard

#include "moc_guardedserver.cpp"
