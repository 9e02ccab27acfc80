#pragma once

#include "update/feed.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>

#include <functional>

class QAuthenticator;
class QNetworkProxy;
class QNetworkReply;

namespace golive::programs {

/// One look at a feed of new versions and at its signature (the feed's address with ".sig" behind it): two short
/// answers over https, redirected to https alone, without cookies or sign-ins, by the program's proxy. What came is not
/// believed here. Ends by itself, once.
class UpdateLook final : public QObject
{
    Q_OBJECT
public:
    struct Place
    {
        QUrl feed;                                                            ///< https, or it fails at once.
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();    ///< A test's own.
        std::function<void(const QNetworkProxy &, QAuthenticator *)> proxy{}; ///< How one that asks is signed in to.
        std::chrono::milliseconds patience = std::chrono::seconds(30);        ///< For each of the two.
    };
    static constexpr qint64 mostBytes = 65'536;

    explicit UpdateLook(Place place, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void came(const golive::SignedFeed &feed);
    /// `why`: for a log, in English.
    void failed(const QString &why);

private:
    void ask(const QUrl &address, void (UpdateLook::*next)(const QByteArray &));
    void takeFeed(const QByteArray &bytes);
    void takeSignature(const QByteArray &bytes);

    Place m_place;
    QNetworkAccessManager m_network;
    SignedFeed m_feed;
};

} // namespace golive::programs
