#include "manualscheduler.h"

#include <algorithm>

namespace golive::partner {

void ManualScheduler::after(milliseconds delay, QObject *context, std::function<void()> action)
{
    m_waits.append(delay);
    const Pending pending{m_uptime + delay, context, std::move(action)};
    const auto place = std::upper_bound(m_pending.begin(), m_pending.end(), pending,
                                        [](const Pending &a, const Pending &b) { return a.due < b.due; });
    m_pending.insert(place, pending);
}

void ManualScheduler::advance(milliseconds by)
{
    m_uptime += by;
    runDue();
}

void ManualScheduler::runNext()
{
    if (m_pending.isEmpty())
        return;
    m_uptime = std::max(m_uptime, m_pending.first().due);
    runDue();
}

void ManualScheduler::runDue()
{
    while (!m_pending.isEmpty() && m_pending.first().due <= m_uptime) {
        const Pending pending = m_pending.takeFirst();
        if (pending.context)
            pending.action();
    }
}

} // namespace golive::partner
