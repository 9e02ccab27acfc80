#include "partner/wire/ratelimiter.h"

#include <algorithm>

namespace golive::partner {

namespace {

// The server counts when a call arrives, not when it left: without a margin a quick call after a slow one is too early.
constexpr milliseconds arrivalMargin{250};

} // namespace

QString RateLimiter::bucketOf(const WireRequest &request)
{
    const RateLimit &limit = request.endpoint.limit;
    return limit.isPerApp ? QString(limit.bucket) + u'/' + request.app.value : QString(limit.bucket);
}

milliseconds RateLimiter::waitFor(const QString &bucket, const RateLimit &limit, milliseconds uptime) const
{
    const QList<milliseconds> places = m_places.value(bucket);
    milliseconds place = std::max(uptime, uptime + blockedFor(bucket, uptime));
    if (!places.isEmpty())
        place = std::max(place, places.last());
    if (places.size() >= limit.calls)
        place = std::max(place, places.at(places.size() - limit.calls) + limit.window + arrivalMargin);
    return place - uptime;
}

milliseconds RateLimiter::reserve(const QString &bucket, const RateLimit &limit, milliseconds uptime)
{
    const milliseconds wait = waitFor(bucket, limit, uptime);
    QList<milliseconds> &places = m_places[bucket];
    places.append(uptime + wait);
    while (places.size() > limit.calls)
        places.removeFirst();
    return wait;
}

void RateLimiter::block(const QString &bucket, milliseconds until)
{
    milliseconds &blocked = m_blockedUntil[bucket];
    blocked = std::max(blocked, until);
}

milliseconds RateLimiter::blockedFor(const QString &bucket, milliseconds uptime) const
{
    return std::max(milliseconds(0), m_blockedUntil.value(bucket, milliseconds(0)) - uptime);
}

} // namespace golive::partner
