#include "sandbox/api/ratelimit.h"

namespace golive::sandbox {

bool RateLimit::admits(const QString &key, const Rule &rule, TimePoint now)
{
    std::deque<TimePoint> &calls = m_calls[key];
    while (!calls.empty() && now - calls.front() >= rule.window)
        calls.pop_front();
    if (calls.size() >= size_t(rule.calls))
        return false;
    calls.push_back(now);
    return true;
}

} // namespace golive::sandbox
