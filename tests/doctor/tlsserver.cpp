#include "tlsserver.h"

#include <QFile>
#include <QLocale>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(TlsServer::data(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TlsServer::TlsServer(const QString &certificate) : m_certificate(certificate)
{
    listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url(const QString &host) const
{
    QUrl out;
    out.setScheme(u"https"_s);
    out.setHost(host);
    out.setPort(serverPort());
    return out;
}

QString TlsServer::data(const QString &name)
{
    return QStringLiteral(GOLIVE_DOCTOR_TEST_DATA) + u'/' + name;
}

QSslCertificate TlsServer::issuer()
{
    return QSslCertificate(bytesOf(u"issuer.crt"_s));
}

void TlsServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    socket->setLocalCertificateChain({QSslCertificate(bytesOf(m_certificate)), issuer()});
    socket->setPrivateKey(QSslKey(bytesOf(u"server.key"_s), QSsl::Ec));
    connect(socket, &QSslSocket::readyRead, socket, [this, socket] {
        const QByteArray head = socket->peek(64 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        seen << socket->readAll();
        const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(secondsAhead),
                                                   u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        socket->write("HTTP/1.1 404 Not here\r\nContent-Length: 0\r\nConnection: close\r\nDate: " + date.toLatin1() +
                      "\r\n\r\n");
        socket->disconnectFromHost();
    });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->startServerEncryption();
}

} // namespace golive::testing
