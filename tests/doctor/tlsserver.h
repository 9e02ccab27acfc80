#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>

namespace golive::testing {

/// An https server on this computer whose certificate comes from a company's own issuer (tests/doctor/data).
class TlsServer final : public QTcpServer
{
    Q_OBJECT
public:
    /// `certificate`: server.crt, other.crt (of another host) or expired.crt.
    explicit TlsServer(const QString &certificate = QStringLiteral("server.crt"));

    QUrl url(const QString &host = QStringLiteral("localhost")) const;
    /// What its `Date` is ahead of this computer's clock.
    qint64 secondsAhead = 0;
    /// The heads of all requests.
    QList<QByteArray> seen;

    static QString data(const QString &name);
    static QSslCertificate issuer();

protected:
    void incomingConnection(qintptr) override;

private:
    QString m_certificate;
};

} // namespace golive::testing
