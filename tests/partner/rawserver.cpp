#include "rawserver.h"

#include <QFile>
#include <QSslKey>
#include <QSslSocket>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(GOLIVE_PARTNER_TEST_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

RawServer::RawServer(bool isTls) : m_isTls(isTls)
{
    answer = [](const SeenRequest &) { return ScriptedAnswer{}; };
    listen(QHostAddress::LocalHost, 0);
}

QUrl RawServer::url(const QString &path) const
{
    QUrl out;
    out.setScheme(m_isTls ? u"https"_s : u"http"_s);
    out.setHost(u"127.0.0.1"_s);
    out.setPort(serverPort());
    out.setPath(path);
    return out;
}

QSslConfiguration RawServer::trustingConfiguration()
{
    QSslConfiguration out = QSslConfiguration::defaultConfiguration();
    out.addCaCertificate(QSslCertificate(dataFile(u"loopback.crt"_s)));
    return out;
}

void RawServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    ++m_openConnections;
    QTcpSocket *socket = nullptr;
    if (m_isTls) {
        auto *tls = new QSslSocket(this);
        tls->setSocketDescriptor(descriptor);
        tls->setLocalCertificate(QSslCertificate(dataFile(u"loopback.crt"_s)));
        tls->setPrivateKey(QSslKey(dataFile(u"loopback.key"_s), QSsl::Ec));
        tls->startServerEncryption();
        socket = tls;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        --m_openConnections;
        m_received.remove(socket);
        socket->deleteLater();
    });
}

void RawServer::readFrom(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    QList<QByteArray> lines = received.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    SeenRequest request{first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = received.mid(headEnd + 4);
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return;
    received.clear();
    m_seen.append(request);
    reply(socket, answer(request));
}

void RawServer::reply(QTcpSocket *socket, const ScriptedAnswer &scripted)
{
    using Cut = ScriptedAnswer::Cut;
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(scripted.status) + " Whatever\r\n";
    for (const QByteArray &header : scripted.headers)
        bytes += header + "\r\n";
    if (scripted.hasLength && scripted.status != 204)
        bytes += "Content-Length: " + QByteArray::number(scripted.body.size()) + "\r\n";
    bytes += "Connection: close\r\n\r\n" + scripted.body;
    switch (scripted.cut) {
    case Cut::Hang: return;
    case Cut::RequestRead: bytes.clear(); break;
    case Cut::InStatusLine: bytes.truncate(7); break;
    case Cut::InBody: bytes.chop(scripted.body.size() / 2); break;
    case Cut::Nowhere: break;
    }
    socket->write(bytes);
    socket->disconnectFromHost();
}

} // namespace golive::partner
