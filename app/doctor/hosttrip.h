#pragma once

#include "doctor/doctorevidence.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace golive {

/// One HEAD to a host over Qt's network stack, as Golive's own calls go: same proxies, same certificates, no cookies,
/// no redirects followed, no token. Any answer will do. Deletes itself after ended(), which comes once.
class HostTrip final : public QObject
{
    Q_OBJECT
public:
    struct Way
    {
        QList<QNetworkProxy> proxies; ///< As the program's factory answered for this address; never empty.
        std::optional<QSslConfiguration> tls{};
        /// Fills in what is known for a proxy that wants a sign-in.
        std::function<void(const QNetworkProxy &, QAuthenticator *)> proxySignIn{};
        milliseconds patience{8000};
    };

    HostTrip(QUrl url, Way way, const Clock &clock, QObject *parent);
    ~HostTrip() override;
    void start();

Q_SIGNALS:
    void ended(const golive::TripEvidence &found);

private:
    void noteCertificate();
    void noteFaults(const QList<QSslError> &);
    void finish();
    TripEvidence::How howOf(QNetworkReply::NetworkError) const;

    QUrl m_url;
    Way m_way;
    const Clock &m_clock;
    QNetworkAccessManager m_manager;
    QTimer m_patience;
    QElapsedTimer m_elapsed;
    QNetworkReply *m_reply = nullptr;
    std::optional<TripEvidence::How> m_unsafe; ///< What the certificate lacks.
    QString m_unsafeText;
    QString m_protocol; ///< "TLSv1.3"
    bool m_isProxyAsking = false;
    bool m_isOutOfTime = false;
    TripEvidence m_found;
};

} // namespace golive
