#include "doctor/hosttrip.h"

#include "partner/wire/httpdate.h"
#include "partner/wire/httpexchange.h"

#include <QAuthenticator>
#include <QNetworkProxyFactory>
#include <QSslCipher>
#include <QSslError>

using namespace Qt::Literals::StringLiterals;

namespace golive {

using How = TripEvidence::How;

namespace {

/// What the program's factory said already: asking it once more might hold the event loop up.
class FoundProxies final : public QNetworkProxyFactory
{
public:
    explicit FoundProxies(QList<QNetworkProxy> proxies) : m_proxies(std::move(proxies)) {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return m_proxies; }

private:
    QList<QNetworkProxy> m_proxies;
};

How howOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateExpired: return How::NotOfThisTime;
    case QSslError::HostNameMismatch: return How::WrongName;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::InvalidCaCertificate:
    case QSslError::CertificateUntrusted: return How::NotTrusted;
    default: return How::NotSafe;
    }
}

} // namespace

HostTrip::HostTrip(QUrl url, Way way, const Clock &clock, QObject *parent)
    : QObject(parent), m_url(std::move(url)), m_way(std::move(way)), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_way.patience);
    m_manager.setProxyFactory(new FoundProxies(m_way.proxies));
    connect(&m_manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                m_isProxyAsking = true;
                m_found.realm = authenticator->realm();
                if (m_way.proxySignIn)
                    m_way.proxySignIn(proxy, authenticator);
            });
}

HostTrip::~HostTrip()
{
    delete m_reply; // before its manager
}

void HostTrip::start()
{
    QNetworkRequest request(m_url);
    partner::HttpExchange::harden(request);
    if (m_way.tls)
        request.setSslConfiguration(*m_way.tls);
    m_elapsed.start();
    m_patience.start();
    m_reply = m_manager.head(request);
    connect(m_reply, &QNetworkReply::encrypted, this, &HostTrip::noteCertificate);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HostTrip::noteFaults);
    connect(m_reply, &QNetworkReply::finished, this, &HostTrip::finish);
    connect(&m_patience, &QTimer::timeout, m_reply, [this] {
        m_isOutOfTime = true;
        m_reply->abort(); // finished() follows
    });
}

void HostTrip::noteCertificate()
{
    const QSslConfiguration session = m_reply->sslConfiguration();
    m_found.chain = session.peerCertificateChain();
    m_protocol = session.sessionCipher().protocolString();
}

void HostTrip::noteFaults(const QList<QSslError> &faults)
{
    noteCertificate();
    // The gravest: an issuer whom nobody knows says more than a date or a name that is wrong as well.
    for (const How how : {How::NotTrusted, How::WrongName, How::NotOfThisTime, How::NotSafe}) {
        for (const QSslError &fault : faults) {
            if (golive::howOf(fault.error()) != how || m_unsafe)
                continue;
            m_unsafe = how;
            m_unsafeText = fault.errorString();
            if (m_found.chain.isEmpty() && !fault.certificate().isNull())
                m_found.chain = {fault.certificate()};
        }
    }
}

How HostTrip::howOf(QNetworkReply::NetworkError error) const
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError: return How::ProxySignIn;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError: return How::ProxyDead;
    case QNetworkReply::HostNotFoundError: return How::NameNotFound;
    case QNetworkReply::SslHandshakeFailedError: return m_unsafe.value_or(How::NotSafe);
    case QNetworkReply::TimeoutError: return How::NoAnswer;
    case QNetworkReply::UnknownProxyError:
    case QNetworkReply::UnknownNetworkError:
        // What Qt 6.4 makes of a proxy that denies (403) and of one that is not there: Doctor knocks at it.
        return m_way.proxies.first().type() == QNetworkProxy::NoProxy ? How::Refused : How::ProxyForbids;
    default: return How::Refused;
    }
}

void HostTrip::finish()
{
    m_patience.stop();
    m_found.took = milliseconds(m_elapsed.elapsed());
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isOutOfTime) {
        m_found.how = How::NoAnswer;
        m_found.text = u"no answer in time"_s;
    } else if (status == 407 || (status == 0 && m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)) {
        m_found.how = How::ProxySignIn;
        m_found.text = u"407"_s;
    } else if (status > 0) {
        m_found.how = How::Answered;
        m_found.text = u"HTTP "_s + QString::number(status);
        if (!m_protocol.isEmpty())
            m_found.text += u", "_s + m_protocol;
        const auto server = partner::fromHttpDate(m_reply->rawHeader("Date"));
        // The answer was half as old as the trip was long, at most.
        if (server)
            m_found.clockOffset = *server - (m_clock.now() - m_found.took / 2);
    } else {
        m_found.how = howOf(m_reply->error());
        m_found.text = m_unsafe ? m_unsafeText : m_reply->errorString();
    }
    Q_EMIT ended(m_found);
    deleteLater();
}

} // namespace golive

#include "moc_hosttrip.cpp"
