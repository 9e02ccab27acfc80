#pragma once

#include "partner/wire/wirerequest.h"

#include <QHash>
#include <QList>

namespace golive::partner {

/// Spreads calls so that no documented limit is ever passed: at most `calls` in any `window`, first come first served.
/// It counts in uptime, never in wall-clock time, which jumps.
class RateLimiter
{
public:
    static QString bucketOf(const WireRequest &);

    /// How long to wait for the next free place, without taking it.
    milliseconds waitFor(const QString &bucket, const RateLimit &, milliseconds uptime) const;
    /// Takes the next free place and says how long to wait for it.
    milliseconds reserve(const QString &bucket, const RateLimit &, milliseconds uptime);

    /// The server complained: nobody of this bucket sends before `until`.
    void block(const QString &bucket, milliseconds until);
    milliseconds blockedFor(const QString &bucket, milliseconds uptime) const;
    /// At most twice those that counted when those that are over were forgotten last.
    qsizetype bucketCount() const { return m_buckets.size(); }

private:
    void forgetWhatIsOver(milliseconds uptime);

    struct Bucket
    {
        QList<milliseconds> places; ///< Uptimes given out, rising, at most `calls`.
        milliseconds window{};
    };
    QHash<QString, Bucket> m_buckets; ///< Each app has some of its own, and there may be a hundred thousand of them.
    QHash<QString, milliseconds> m_blockedUntil;
    qsizetype m_cleanedAbove = 256;
};

} // namespace golive::partner
