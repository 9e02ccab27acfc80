#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <deque>

namespace golive::sandbox {

/// Counts calls per key over a sliding window of real time: limits protect real machines, so they do not run faster.
class RateLimit
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;
    struct Rule
    {
        int calls = 10;
        std::chrono::seconds window{1};
    };

    /// False where the call is one too many; a refused call does not count.
    bool admits(const QString &key, const Rule &, TimePoint now = std::chrono::steady_clock::now());

private:
    QHash<QString, std::deque<TimePoint>> m_calls;
};

} // namespace golive::sandbox
