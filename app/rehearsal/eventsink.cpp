#include "rehearsal/eventsink.h"

#include <QTcpSocket>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

/// The whole length of a request with a body, or nothing while its head is not complete.
qsizetype lengthOf(const QByteArray &request)
{
    const qsizetype head = request.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QByteArray field = "\r\ncontent-length:";
    const qsizetype at = request.left(head).toLower().indexOf(field);
    const qsizetype end = at < 0 ? -1 : request.indexOf('\r', at + 2);
    const qsizetype body = at < 0 ? 0 : request.mid(at + field.size(), end - at - field.size()).trimmed().toLongLong();
    return head + 4 + body;
}

} // namespace

EventSink::EventSink(QObject *parent) : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &EventSink::take);
}

bool EventSink::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        return false;
    m_url = QUrl(u"http://127.0.0.1:%1/events"_s.arg(m_server.serverPort()));
    return true;
}

void EventSink::take()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    auto request = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, request] {
        request->append(socket->readAll());
        const qsizetype length = lengthOf(*request);
        if (length < 0 || request->size() < length)
            return;
        ++m_received;
        request->remove(0, length);
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
    });
}

} // namespace golive::rehearsal

#include "moc_eventsink.cpp"
