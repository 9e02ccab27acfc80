#include "partner/wire/clientcore.h"

#include "base/aside.h"
#include "partner/wire/httpdate.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

milliseconds steadyUptime()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

/// Qt does both on the thread that sends, where the window lives, and on Windows both take long the first time: which
/// proxy (a script that is looked for in the network), and loading TLS with all of the system's certificates.
void learnWay(const QUrl &url)
{
    QSslConfiguration::defaultConfiguration();
    QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

void setToken(QNetworkRequest &request, TokenHeader header, const Secret &token)
{
    switch (header) {
    case TokenHeader::None: return;
    case TokenHeader::Token: request.setRawHeader("token"_ba, token.reveal().toUtf8()); return;
    case TokenHeader::Authorization: request.setRawHeader("Authorization"_ba, token.reveal().toUtf8()); return;
    case TokenHeader::Bearer: request.setRawHeader("Authorization"_ba, "Bearer "_ba + token.reveal().toUtf8()); return;
    }
}

} // namespace

ClientCore::ClientCore(PartnerAddress address, const Clock &clock, Scheduler &scheduler_, const TokenSource &tokens,
                       ClientOptions options, QObject *parent)
    : QObject(parent), scheduler(scheduler_), m_address(std::move(address)), m_clock(clock), m_tokens(tokens),
      m_options(std::move(options)), m_onceOnly(m_options.tls, m_options.proxy)
{
    if (!m_options.uptime)
        m_options.uptime = steadyUptime;
    if (!m_options.way) {
        m_options.way = learnWay;
        m_way = isThisComputer(m_address.host()) ? Way::Known : Way::Unasked;
    }
    if (m_options.proxy)
        connect(&m_manager, &QNetworkAccessManager::proxyAuthenticationRequired, this, m_options.proxy);
}

bool ClientCore::isWayKnown()
{
    if (m_way == Way::Unasked) {
        m_way = Way::Asked;
        askAside<bool>(
            this,
            [way = m_options.way, url = m_address.at({}, {})] {
                way(url);
                return true;
            },
            [this](bool) {
                m_way = Way::Known;
                Q_EMIT wayKnown();
            });
    }
    return m_way == Way::Known;
}

Secret ClientCore::tokenFor(const WireRequest &request) const
{
    switch (request.endpoint.token) {
    case TokenKind::None: return {};
    case TokenKind::Partner: return m_tokens.partnerToken();
    case TokenKind::App: return m_tokens.appToken(request.app);
    }
    return {};
}

HttpExchange *ClientCore::start(const WireRequest &request, TokenHeader header, const Secret &token, QObject *owner)
{
    QNetworkRequest wire(m_address.at(request.encodedPath(), request.encodedQuery()));
    wire.setRawHeader("Accept"_ba, request.endpoint.isMedia ? "*/*"_ba : "application/json"_ba);
    if (!request.contentType().isEmpty())
        wire.setRawHeader("Content-Type"_ba, request.contentType());
    setToken(wire, header, token);

    const HttpExchange::Limits limits{m_options.timeouts.of(request.safety, request.endpoint.isMedia),
                                      request.endpoint.isMedia ? m_options.mediaCap : m_options.bodyCap};
    const QByteArray verb = verbText(request.endpoint.verb);
    const QByteArray body = request.body();
    const bool mayRepeat = request.safety == Safety::Read || request.safety == Safety::Idempotent;
    if (!mayRepeat) {
        if (const auto once = OnceOnlyBody::from(body))
            return m_onceOnly.send(wire, verb, *once, limits, owner);
        if (request.safety == Safety::OnceOnly)
            return nullptr;
    }

    HttpExchange::harden(wire);
    if (m_options.tls)
        wire.setSslConfiguration(*m_options.tls);
    auto *exchange = new HttpExchange(limits, owner);
    if (!body.isEmpty()) {
        exchange->follow(m_manager.sendCustomRequest(wire, verb, body));
        return exchange;
    }
    // No device at all: with an empty one Qt 6.4 sends the request and never says requestSent(). It then leaves out the
    // length too, which some servers want of a POST or PUT.
    if (request.endpoint.verb == Verb::Post || request.endpoint.verb == Verb::Put)
        wire.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    exchange->follow(m_manager.sendCustomRequest(wire, verb));
    return exchange;
}

Instant ClientCore::noteServerTime(const QByteArray &date)
{
    const Instant local = m_clock.now();
    // Calls come in bursts, and a date has no more than seconds: most bring the one before.
    if (date != m_date) {
        m_date = date;
        m_serverTime = fromHttpDate(date);
    }
    if (m_serverTime)
        Q_EMIT serverTimeSeen(*m_serverTime, local);
    return m_serverTime.value_or(local);
}

} // namespace golive::partner

#include "moc_clientcore.cpp"
