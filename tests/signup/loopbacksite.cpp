#include "loopbacksite.h"

#include <QSslKey>
#include <QSslSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

LoopbackSite::LoopbackSite(Speaks speaks) : m_speaks(speaks)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            listenTo(socket);
    });
}

void LoopbackSite::incomingConnection(qintptr handle)
{
    if (m_speaks == Speaks::Http)
        return QTcpServer::incomingConnection(handle);
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setLocalCertificate(u":/loopback/loopback.crt"_s);
    socket->setPrivateKey(u":/loopback/loopback.key"_s, QSsl::Ec);
    socket->startServerEncryption();
    addPendingConnection(socket);
}

void LoopbackSite::listenTo(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        const QByteArray request = socket->peek(socket->bytesAvailable());
        if (request.contains("\r\n\r\n"))
            answer(socket, socket->readAll());
    });
}

QString LoopbackSite::origin() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

QString LoopbackSite::foreignOrigin() const
{
    return u"http://localhost:%1"_s.arg(serverPort());
}

QUrl LoopbackSite::url(const QString &path) const
{
    return QUrl(QString(origin() + path));
}

void LoopbackSite::setPage(const QString &path, const QString &html, const QByteArray &extraHeader)
{
    const QByteArray body = "<!doctype html><meta charset=utf-8>" + html.toUtf8();
    m_answers.insert(path, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n" + extraHeader +
                               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void LoopbackSite::setRedirect(const QString &path, const QString &target)
{
    m_answers.insert(path, "HTTP/1.1 302 Found\r\nConnection: close\r\nContent-Length: 0\r\nLocation: " +
                               target.toUtf8() + "\r\n\r\n");
}

void LoopbackSite::setSignIn(const QString &path)
{
    m_answers.insert(path, "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"Facebook\"\r\n"
                           "Content-Type: text/html\r\nConnection: close\r\nContent-Length: 13\r\n\r\n<p>sign in</p>");
}

void LoopbackSite::forgetAll()
{
    m_silent.clear();
    m_answers.clear();
    m_cookies.clear();
}

void LoopbackSite::answer(QTcpSocket *socket, const QByteArray &request)
{
    QString path = QString::fromLatin1(request.split(' ').value(1));
    QByteArray cookie;
    QString host;
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith("cookie:"))
            cookie = line.mid(7).trimmed();
        else if (line.toLower().startsWith("host:"))
            host = QString::fromLatin1(line.mid(5).trimmed());
    }
    if (m_answers.contains(host + path) || !m_answers.contains(path))
        m_cookies[host + path].append(cookie);
    m_cookies[path].append(cookie);
    if (m_answers.contains(host + path))
        path.prepend(host);
    if (m_silent.contains(path))
        return;
    socket->write(m_answers.value(path, "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
    socket->disconnectFromHost();
}
