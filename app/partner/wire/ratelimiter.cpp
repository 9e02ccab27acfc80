#include "partner/wire/ratelimiter.h"

#include "partner/wire/retrypolicy.h"

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
    const QList<milliseconds> places = m_buckets.value(bucket).places;
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
    if (m_buckets.size() >= m_cleanedAbove)
        forgetWhatIsOver(uptime);
    Bucket &used = m_buckets[bucket];
    used.window = limit.window;
    used.places.append(uptime + wait);
    while (used.places.size() > limit.calls)
        used.places.removeFirst();
    return wait;
}

// When there are twice as many as it left the last time: a call costs the same however many apps there are. Who tries
// once more takes a place that far ahead, while all else counts from now.
void RateLimiter::forgetWhatIsOver(milliseconds uptime)
{
    const milliseconds now = uptime - RetryPolicy::longestObedientWait;
    m_buckets.removeIf([now](auto bucket) { return bucket->places.last() + bucket->window + arrivalMargin < now; });
    m_blockedUntil.removeIf([now](auto blocked) { return *blocked < now; });
    m_cleanedAbove = std::max<qsizetype>(256, 2 * m_buckets.size());
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
