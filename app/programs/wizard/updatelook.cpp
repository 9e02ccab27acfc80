#include "programs/wizard/updatelook.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

UpdateLook::UpdateLook(Place place, QObject *parent) : QObject(parent), m_place(std::move(place))
{
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
                if (m_place.proxy)
                    m_place.proxy(proxy, authenticator);
            });
}

void UpdateLook::start()
{
    ask(m_place.feed, &UpdateLook::takeFeed);
}

void UpdateLook::ask(const QUrl &address, void (UpdateLook::*next)(const QByteArray &))
{
    if (address.scheme() != "https"_L1)
        return Q_EMIT failed(u"its address is not https"_s);
    QNetworkRequest request(address);
    request.setSslConfiguration(m_place.tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(3);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // What is signed are the bytes; and what Qt unpacks by itself could be far more than what came.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Golive");
    QNetworkReply *reply = m_network.get(request);
    // A little more than is taken: the rest stays with whoever sends it.
    reply->setReadBufferSize(mostBytes + 1);
    connect(reply, &QIODevice::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > mostBytes)
            reply->abort();
    });
    QTimer::singleShot(m_place.patience, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::finished, this, [this, reply, next] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isTooLarge = reply->bytesAvailable() > mostBytes;
        if (reply->error() != QNetworkReply::NoError || isTooLarge)
            return Q_EMIT failed(isTooLarge ? u"the answer is larger than 64 KiB"_s : reply->errorString());
        if (status != 200)
            return Q_EMIT failed(u"the answer is %1"_s.arg(status));
        (this->*next)(reply->readAll());
    });
}

void UpdateLook::takeFeed(const QByteArray &bytes)
{
    m_feed.bytes = bytes;
    QUrl signature = m_place.feed;
    signature.setPath(signature.path(QUrl::FullyDecoded) + u".sig"_s);
    ask(signature, &UpdateLook::takeSignature);
}

void UpdateLook::takeSignature(const QByteArray &bytes)
{
    m_feed.signature = bytes;
    Q_EMIT came(m_feed);
}

} // namespace golive::programs

#include "moc_updatelook.cpp"
