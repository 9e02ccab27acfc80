#include "partner/wire/httpexchange.h"

#include <QNetworkRequest>
#include <QTimer>

#include <algorithm>

namespace golive::partner {

namespace {

/// True for the errors that Qt derives from a complete answer with an HTTP status, not from the connection.
bool isFromStatus(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return true;
    const bool isContent = error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError;
    const bool isServer = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    return (isContent && error != QNetworkReply::ContentReSendError) || isServer ||
           error == QNetworkReply::ProtocolInvalidOperationError; // 400
}

/// What an error without an answer says of the way to the server.
Outage::Why whyOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ProxyAuthenticationRequiredError: return Outage::Why::ProxySignIn;
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: return Outage::Why::NoNetwork;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::UnknownProxyError: return Outage::Why::Refused;
    case QNetworkReply::SslHandshakeFailedError: return Outage::Why::NotSafe;
    default: return Outage::Why::NoAnswer;
    }
}

} // namespace

HttpExchange::HttpExchange(Limits limits, QObject *parent) : QObject(parent), m_limits(limits) {}

HttpExchange::~HttpExchange()
{
    // Before the body device and the manager, which are children too.
    delete m_reply;
}

void HttpExchange::harden(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
}

void HttpExchange::follow(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setParent(this);
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::noteSent);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(reply, &QNetworkReply::sslErrors, this, [this] { m_end.isTlsProblem = true; });
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
    QTimer::singleShot(m_limits.timeout, this, [this] { stop(ExchangeEnd::How::TimedOut); });
}

void HttpExchange::abort()
{
    stop(ExchangeEnd::How::Aborted);
}

void HttpExchange::stop(ExchangeEnd::How how)
{
    if (m_isStopped || m_isEnded)
        return;
    m_isStopped = true;
    m_end.how = how;
    if (m_reply)
        m_reply->abort(); // finished() follows at once
}

void HttpExchange::read()
{
    if (m_isStopped)
        return;
    // One byte over the cap is enough to know; the rest is never taken into memory. In pieces: QIODevice::read() makes
    // room for all it is asked for, and some megabytes for each short answer hold the event loop up by 20 ms.
    constexpr qint64 piece = 64 * 1024;
    QByteArray &body = m_end.reply.body;
    while (body.size() <= m_limits.bodyCap) {
        const QByteArray part = m_reply->read(std::min<qint64>(m_limits.bodyCap + 1 - body.size(), piece));
        if (part.isEmpty())
            return;
        body += part;
    }
    stop(ExchangeEnd::How::TooLarge);
}

void HttpExchange::finish()
{
    if (m_isEnded)
        return;
    read();
    m_isEnded = true;
    const QNetworkReply &reply = *m_reply;
    RawReply &raw = m_end.reply;
    raw.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    raw.contentType = reply.rawHeader("Content-Type").toLower();
    m_end.date = reply.rawHeader("Date");
    m_end.retryAfter = reply.rawHeader("Retry-After");
    m_end.isTlsProblem = m_end.isTlsProblem || reply.error() == QNetworkReply::SslHandshakeFailedError;
    if (!m_isStopped) {
        // Content-Length is gone where Qt unpacked the body; where it is there, it must be met.
        const QVariant declared = reply.header(QNetworkRequest::ContentLengthHeader);
        const bool isWhole = reply.rawHeader("Content-Encoding").isEmpty() && declared.isValid() && raw.status != 204
                                 ? declared.toLongLong() == raw.body.size()
                                 : true;
        const bool isAnswer = raw.status > 0 && isFromStatus(reply.error()) && isWhole;
        m_end.how = isAnswer ? ExchangeEnd::How::Answered : ExchangeEnd::How::TransportFailed;
        if (!isAnswer) {
            m_end.transportText =
                reply.error() == QNetworkReply::NoError ? QStringLiteral("the answer was cut") : reply.errorString();
            m_end.unreached = m_end.isTlsProblem ? Outage::Why::NotSafe : whyOf(reply.error());
        }
    } else if (m_end.how == ExchangeEnd::How::TimedOut) {
        m_end.unreached = Outage::Why::NoAnswer;
    }
    Q_EMIT ended(m_end);
    deleteLater();
}

} // namespace golive::partner

#include "moc_httpexchange.cpp"
