#pragma once

#include "base/clock.h"
#include "base/scheduler.h"
#include "base/secret.h"
#include "partner/wire/onceonlytransport.h"
#include "partner/wire/partneraddress.h"
#include "partner/wire/ratelimiter.h"
#include "partner/wire/timeouts.h"
#include "partner/wire/tokenschemes.h"
#include "partner/wire/tokensource.h"

#include <QByteArray>
#include <QNetworkAccessManager>

#include <optional>

namespace golive::partner {

/// What the client is made of besides address, clock and tokens. The defaults are for live use.
struct ClientOptions
{
    Timeouts timeouts;
    qint64 bodyCap = qint64{8} * 1024 * 1024;
    qint64 mediaCap = qint64{100} * 1024 * 1024; ///< WhatsApp's own largest document.
    std::optional<QSslConfiguration> tls; ///< Qt's own where empty. Asked for late: making one loads the TLS library.
    ProxyAnswer proxy;
    std::function<milliseconds()> uptime; ///< Rising time for rate limits; the steady clock where empty.
    /// What may take seconds before a first request, in a thread of its own; learnWay() where empty.
    std::function<void(const QUrl &)> way;
};

/// What the calls of one client share: the wire, and what was learned on it.
class ClientCore final : public QObject
{
    Q_OBJECT

public:
    ClientCore(PartnerAddress, const Clock &, Scheduler &, const TokenSource &, ClientOptions, QObject *parent);

    milliseconds uptime() const { return m_options.uptime(); }
    /// Whether a request holds nobody up. Where nobody has asked yet, this does, and wayKnown() follows.
    bool isWayKnown();
    Secret tokenFor(const WireRequest &) const;
    /// Nothing where the request may not be sent at all: once-only, and without the body that keeps Qt from repeating
    /// it.
    HttpExchange *start(const WireRequest &, TokenHeader, const Secret &, QObject *owner);
    /// Reads `Date`, reports it, and returns the server's time (ours where it sent none).
    Instant noteServerTime(const QByteArray &date);

    RateLimiter limiter;
    TokenSchemes schemes;
    Scheduler &scheduler;

Q_SIGNALS:
    void wayKnown();
    void serverTimeSeen(golive::Instant serverTime, golive::Instant localTime);
    /// A try came through to Gupshup, or did not: nothing in `why` where it did.
    void tried(std::optional<golive::Outage::Why> why);
    void callDelayed(QLatin1String endpoint, golive::milliseconds wait);
    /// 429 for calls that the partner counts together, whoever makes them; how long that asks to wait, and for which
    /// app it was (none: the partner's own).
    void turnedAway(QLatin1String bucket, golive::AppId app, golive::milliseconds pause);

private:
    enum class Way { Unasked, Asked, Known };

    PartnerAddress m_address;
    const Clock &m_clock;
    const TokenSource &m_tokens;
    ClientOptions m_options;
    QNetworkAccessManager m_manager;
    OnceOnlyTransport m_onceOnly;
    Way m_way = Way::Unasked;
    QByteArray m_date; ///< The server's last, and what it says.
    std::optional<Instant> m_serverTime{};
};

} // namespace golive::partner
