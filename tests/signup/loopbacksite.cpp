#include "loopbacksite.h"

#include <QTcpSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

LoopbackSite::LoopbackSite(QObject *parent) : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->peek(socket->bytesAvailable());
                if (request.contains("\r\n\r\n"))
                    answer(socket, socket->readAll());
            });
        }
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

void LoopbackSite::answer(QTcpSocket *socket, const QByteArray &request)
{
    const QString path = QString::fromLatin1(request.split(' ').value(1));
    QByteArray cookie;
    for (const QByteArray &line : request.split('\n')) {
        if (line.toLower().startsWith("cookie:"))
            cookie = line.mid(7).trimmed();
    }
    m_cookies[path].append(cookie);
    socket->write(m_answers.value(path, "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
    socket->disconnectFromHost();
}
