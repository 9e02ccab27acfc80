#include "partner/wire/pendingcall.h"

#include "base/logging.h"
#include "partner/wire/clientcore.h"
#include "partner/wire/httpdate.h"
#include "partner/wire/retrypolicy.h"

#include <algorithm>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

ApiError errorOf(ApiError::Kind kind, const QString &message, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.message = message;
    error.status = status;
    return error;
}

} // namespace

PendingCall::PendingCall(WireRequest request, ClientCore &core, QObject *parent)
    : QObject(parent), m_core(core), m_request(std::move(request)), m_bucket(RateLimiter::bucketOf(m_request))
{
    queue(milliseconds(0));
}

void PendingCall::queue(milliseconds atLeast)
{
    const milliseconds now = m_core.uptime();
    const milliseconds wait = atLeast + m_core.limiter.reserve(m_bucket, m_request.endpoint.limit, now + atLeast);
    if (wait == milliseconds(0)) {
        QMetaObject::invokeMethod(this, &PendingCall::transmit, Qt::QueuedConnection);
        return;
    }
    Q_EMIT m_core.callDelayed(m_request.endpoint.name, wait);
    m_core.scheduler.after(wait, this, [this] { transmit(); });
}

void PendingCall::transmit()
{
    if (m_isEnded)
        return;
    // Somebody else of this bucket may have been told to wait since our place was given out.
    if (const milliseconds blocked = m_core.limiter.blockedFor(m_bucket, m_core.uptime()); blocked > milliseconds(0)) {
        m_core.scheduler.after(blocked, this, [this] { transmit(); });
        return;
    }
    // What is sent once only has been claimed already, and leaves.
    if (m_request.safety != Safety::OnceOnly && !m_core.isWayKnown()) {
        connect(&m_core, &ClientCore::wayKnown, this, &PendingCall::transmit, Qt::SingleShotConnection);
        return;
    }
    const Secret token = m_core.tokenFor(m_request);
    if (m_request.endpoint.token != TokenKind::None && token.isEmpty()) {
        end(errorOf(ApiError::Kind::Unauthorised, u"there is no token"_s));
        return;
    }
    if (m_header == TokenHeader::None && m_request.endpoint.token != TokenKind::None)
        m_header = m_core.schemes.headerFor(m_request.endpoint, m_request.safety);
    m_startedAt = m_core.uptime();
    m_exchange = m_core.start(m_request, m_header, token, this);
    if (!m_exchange)
        return end(errorOf(ApiError::Kind::NotSent, u"a once-only call has no body"_s));
    connect(m_exchange, &HttpExchange::ended, this, &PendingCall::onExchangeEnded);
}

void PendingCall::onExchangeEnded(const ExchangeEnd &exchange)
{
    m_exchange = nullptr;
    log(exchange.reply.status);
    tellReach(exchange);
    RawReply reply = exchange.reply;
    const Instant serverNow = m_core.noteServerTime(exchange.date);
    reply.retryAfter = retryAfterFrom(exchange.retryAfter, serverNow);
    if (exchange.how == ExchangeEnd::How::Answered) {
        onAnswer(reply);
        return;
    }
    // A wrong certificate does not become right by asking again.
    // Neither does a proxy become content without a sign-in: it is not knocked at again and again.
    const bool mayPass = exchange.how == ExchangeEnd::How::TransportFailed && !exchange.isTlsProblem &&
                         exchange.unreached != Outage::Why::ProxySignIn;
    if (mayPass && retries(milliseconds(0)))
        return;
    end(failed(exchange));
}

/// What was read without trouble is for who looks for a fault: polls would fill a guard's log, several lines a second.
void PendingCall::log(int status) const
{
    const auto line = [this, status] {
        return u"%1 %2 %3 %4 ms"_s.arg(QString::fromLatin1(verbText(m_request.endpoint.verb)), m_request.encodedPath(),
                                       QString::number(status),
                                       QString::number((m_core.uptime() - m_startedAt).count()));
    };
    // Worded only where somebody listens.
    if (m_request.safety == Safety::Read && status == 200)
        qCDebug(logNetwork).noquote() << line();
    else
        qCInfo(logNetwork).noquote() << line();
}

void PendingCall::onAnswer(const RawReply &reply)
{
    if (reply.status >= 300 && reply.status < 400) {
        // Following it could carry the token elsewhere.
        end(errorOf(ApiError::Kind::Unreadable, u"the server redirects"_s, reply.status));
        return;
    }
    learn(reply);
    if (fallsBack(reply))
        return;
    if (reply.status == 429) {
        const milliseconds pause =
            reply.retryAfter.value_or(std::chrono::ceil<std::chrono::seconds>(m_request.endpoint.limit.window));
        if (!m_request.endpoint.limit.isPerApp)
            Q_EMIT m_core.turnedAway(m_request.endpoint.limit.bucket, m_request.app, pause);
        if (pause <= RetryPolicy::longestObedientWait) {
            const milliseconds held = m_request.safety == Safety::OnceOnly
                                          ? std::min<milliseconds>(pause, RetryPolicy::longestOnceOnlyBlock)
                                          : pause;
            m_core.limiter.block(m_bucket, m_core.uptime() + held);
            if (retries(pause))
                return;
        }
    } else if (reply.status >= 500 && retries(reply.retryAfter.value_or(std::chrono::seconds(0)))) {
        return;
    }
    const bool isStillRefused = reply.status == 401 || reply.status == 403;
    end(m_firstRefusal && isStillRefused ? *m_firstRefusal : reply);
}

void PendingCall::tellReach(const ExchangeEnd &exchange) const
{
    if (exchange.how != ExchangeEnd::How::Answered) {
        if (exchange.unreached)
            Q_EMIT m_core.tried(exchange.unreached);
        return;
    }
    const RawReply &reply = exchange.reply;
    const bool isPage = reply.contentType.startsWith("text/html");
    if (reply.status == 407)
        return Q_EMIT m_core.tried(Outage::Why::ProxySignIn);
    // A log-in page of the network; Gupshup itself neither redirects nor sends pages where a call succeeds.
    if ((reply.status >= 300 && reply.status < 400) || (reply.isSuccess() && isPage && !m_request.endpoint.isMedia) ||
        reply.status == 511)
        return Q_EMIT m_core.tried(Outage::Why::AnotherReply);
    if (reply.status < 500)
        return Q_EMIT m_core.tried(std::nullopt);
    // A refusal of what was asked for may come as a 500 (a subscription's address); a look has nothing to refuse.
    if (m_request.safety == Safety::Read || reply.status >= 502)
        Q_EMIT m_core.tried(Outage::Why::ServerFault);
}

void PendingCall::learn(const RawReply &reply)
{
    if (m_request.endpoint.token == TokenKind::None)
        return;
    const bool isRefused = reply.status == 401 || reply.status == 403;
    // A documented refusal of the content shows that the token was taken; a limit or a fault shows nothing.
    // Neither does a page that a captive portal puts in the answer's place.
    const bool isPage = reply.contentType.startsWith("text/html");
    const bool isTaken = (reply.isSuccess() && !isPage) || (m_firstRefusal && !isRefused && reply.status < 429);
    if (isTaken)
        m_core.schemes.accepted(m_request.endpoint, m_header);
    else if (isRefused && m_request.safety == Safety::OnceOnly)
        m_core.schemes.refused(m_request.endpoint, m_header);
}

bool PendingCall::fallsBack(const RawReply &reply)
{
    if (m_request.otherFields && (reply.status == 400 || reply.status == 403)) {
        m_request.fields = *m_request.otherFields;
        m_request.otherFields.reset();
        queue(milliseconds(0));
        return true;
    }
    if ((reply.status != 401 && reply.status != 403) || m_firstRefusal)
        return false;
    const TokenHeader other = m_core.schemes.fallbackFor(m_request.endpoint, m_request.safety, m_header);
    if (other == TokenHeader::None)
        return false;
    m_firstRefusal = reply;
    m_header = other;
    queue(milliseconds(0));
    return true;
}

bool PendingCall::retries(milliseconds atLeast)
{
    const auto wait = RetryPolicy::waitAfter(m_request.safety, ++m_failedTries);
    if (!wait || atLeast > RetryPolicy::longestObedientWait)
        return false;
    queue(std::max(*wait, atLeast));
    return true;
}

ApiError PendingCall::failed(const ExchangeEnd &exchange) const
{
    using How = ExchangeEnd::How;
    using Kind = ApiError::Kind;
    const bool mayRepeat = m_request.safety == Safety::Read || m_request.safety == Safety::Idempotent;
    const int status = exchange.reply.status;
    if (exchange.how == How::TooLarge && mayRepeat)
        return errorOf(Kind::Unreadable, u"the answer is too large"_s, status);
    if (exchange.how == How::Aborted && mayRepeat)
        return errorOf(Kind::Cancelled, {});
    if (exchange.unreached == Outage::Why::ProxySignIn && !exchange.wasSent)
        return errorOf(Kind::ProxySignIn, exchange.transportText);
    if (!exchange.wasSent)
        return errorOf(Kind::NotSent,
                       exchange.how == How::TimedOut ? u"no connection in time"_s : exchange.transportText);
    if (exchange.how == How::TimedOut && mayRepeat)
        return errorOf(Kind::TimedOut, u"no answer in time"_s, status);
    return errorOf(Kind::OutcomeUnknown,
                   exchange.how == How::TimedOut ? u"no answer in time"_s : exchange.transportText, status);
}

void PendingCall::abort()
{
    if (m_isEnded)
        return;
    if (m_exchange)
        m_exchange->abort(); // comes back as ended(); what it means depends on whether a byte left
    else
        end(errorOf(m_request.safety == Safety::OnceOnly ? ApiError::Kind::NotSent : ApiError::Kind::Cancelled, {}));
}

void PendingCall::end(Ending ending)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    QMetaObject::invokeMethod(
        this,
        [this, ending = std::move(ending)] {
            Q_EMIT ended(ending);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace golive::partner

#include "moc_pendingcall.cpp"
