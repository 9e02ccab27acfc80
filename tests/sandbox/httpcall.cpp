#include "httpcall.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandboxtest {

QJsonObject HttpAnswer::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray HttpAnswer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    const QByteArray start = name.toLower() + ':';
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        if (line.toLower().startsWith(start))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QString HttpAnswer::message() const
{
    const QString text = object()["message"_L1].toString();
    return text.isEmpty() ? QString::fromUtf8(body) : text;
}

QByteArray sendRaw(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    QByteArray received;
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { received += socket.readAll(); });
    QObject::connect(&socket, &QTcpSocket::errorOccurred, &loop, &QEventLoop::quit);
    patience.start(20'000);
    socket.connectToHost(u"127.0.0.1"_s, port);
    loop.exec();
    // A server that hangs up while the rest is still on its way to it has closed the socket; reading that is warned of.
    if (socket.isOpen())
        received += socket.readAll();
    return received;
}

HttpAnswer callHttp(const QByteArray &method, const QUrl &url, const Headers &headers, const QByteArray &body)
{
    const QByteArray target = url.path(QUrl::FullyEncoded).toLatin1() +
                              (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray received = sendRaw(quint16(url.port()), bytes + "\r\n" + body);

    HttpAnswer answer;
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    answer.head = received.left(end);
    answer.body = received.mid(end + 4);
    answer.status = answer.head.mid(9, 3).toInt();
    answer.isComplete = answer.body.size() == answer.header("content-length").toLongLong();
    return answer;
}

} // namespace golive::sandboxtest
