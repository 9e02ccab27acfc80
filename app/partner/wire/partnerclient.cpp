#include "partner/wire/partnerclient.h"

namespace golive::partner {

PartnerClient::PartnerClient(PartnerAddress address, const Clock &clock, Scheduler &scheduler,
                             const TokenSource &tokens, ClientOptions options, QObject *parent)
    : QObject(parent), m_core(std::move(address), clock, scheduler, tokens, std::move(options), nullptr)
{
    connect(&m_core, &ClientCore::serverTimeSeen, this, &PartnerClient::serverTimeSeen);
    connect(&m_core, &ClientCore::tried, this, &PartnerClient::tried);
    connect(&m_core, &ClientCore::callDelayed, this, &PartnerClient::callDelayed);
    connect(&m_core, &ClientCore::turnedAway, this, &PartnerClient::turnedAway);
}

Result<std::unique_ptr<PartnerClient>, ApiError> PartnerClient::open(const QUrl &base, const Clock &clock,
                                                                     Scheduler &scheduler, const TokenSource &tokens,
                                                                     ClientOptions options)
{
    auto address = PartnerAddress::from(base);
    if (!address)
        return failure(address.error());
    return std::make_unique<PartnerClient>(*address, clock, scheduler, tokens, std::move(options));
}

PendingCall *PartnerClient::start(WireRequest request)
{
    return new PendingCall(std::move(request), m_core, &m_calls);
}

milliseconds PartnerClient::waitFor(const WireRequest &request) const
{
    return m_core.limiter.waitFor(RateLimiter::bucketOf(request), request.endpoint.limit, m_core.uptime());
}

void PartnerClient::later(milliseconds delay, QObject *context, std::function<void()> action)
{
    m_core.scheduler.after(delay, context, std::move(action));
}

} // namespace golive::partner

#include "moc_partnerclient.cpp"
