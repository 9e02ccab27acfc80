#include "programs/storecertificate.h"

#include "base/plaintext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

constexpr int patience = 3000; // ms

class CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::StoreCertificate)
public:
    static QString good(const QString &names, const QString &signer, const QString &until)
    {
        return tr("Its certificate is for %1, signed by “%2”, good until %3.").arg(names, signer, until);
    }
    static QString runOut(const QString &names, const QString &signer, const QString &until)
    {
        return tr("Its certificate for %1, signed by “%2”, has run out on %3.").arg(names, signer, until);
    }
    static QString notYet(const QString &names, const QString &signer, const QString &from)
    {
        return tr("Its certificate for %1, signed by “%2”, is good from %3 on. Is this computer's clock right?")
            .arg(names, signer, from);
    }
};

// postgresql.org/docs/current/protocol-message-formats.html: SSLRequest
const QByteArray wantsTls = QByteArray::fromHex("0000000804d2162f");

QSslCertificate certificateOf(const StoreAddress &address)
{
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    // It is looked at, not believed.
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setPeerVerifyName(address.host);
    const QString at = qEnvironmentVariable("PGHOSTADDR", address.host);
    constexpr int usualPort = 5432;
    bool isNumber = false;
    const int fromEnvironment = qEnvironmentVariableIntValue("PGPORT", &isNumber);
    const int port = address.port > 0 ? address.port : isNumber ? fromEnvironment : usualPort;
    socket.connectToHost(at, static_cast<quint16>(port));
    if (!socket.waitForConnected(patience))
        return QSslCertificate();
    socket.write(wantsTls);
    if (!socket.waitForReadyRead(patience) || socket.read(1) != "S")
        return QSslCertificate();
    socket.startClientEncryption();
    socket.waitForEncrypted(patience);
    return socket.peerCertificate();
}

QString namesIn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return plainLine(names.join(u", "_s), 200);
}

} // namespace

QString shownCertificate(const StoreAddress &address)
{
    const QSslCertificate shown = certificateOf(address);
    if (shown.isNull())
        return {};
    const QString names = namesIn(shown);
    const QString signer = plainLine(shown.issuerDisplayName(), 200);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto day = [](const QDateTime &when) { return QLocale().toString(when.toLocalTime().date()); };
    if (shown.expiryDate() < now)
        return CertificateWords::runOut(names, signer, day(shown.expiryDate()));
    if (shown.effectiveDate() > now)
        return CertificateWords::notYet(names, signer, day(shown.effectiveDate()));
    return CertificateWords::good(names, signer, day(shown.expiryDate()));
}

} // namespace golive::programs
