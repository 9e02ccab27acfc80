#include "sandbox/world/timeline.h"

#include <algorithm>

namespace golive::sandbox {

Timeline::Timeline(const SimulatedClock &clock) : m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Timeline::runDue);
    connect(&clock, &SimulatedClock::advanced, this, &Timeline::runDue);
}

void Timeline::at(Instant instant, std::function<void()> action)
{
    m_actions.emplace(instant, std::move(action));
    const milliseconds wait = m_clock.realTimeUntil(m_actions.begin()->first);
    // A timer holds 24 days at most; waking early only looks again.
    m_timer.start(std::min(wait, milliseconds(std::chrono::hours(1))));
}

void Timeline::runDue()
{
    while (!m_actions.empty() && m_actions.begin()->first <= m_clock.now()) {
        const auto node = m_actions.extract(m_actions.begin());
        node.mapped()();
    }
    if (!m_actions.empty())
        m_timer.start(std::min(m_clock.realTimeUntil(m_actions.begin()->first), milliseconds(std::chrono::hours(1))));
}

} // namespace golive::sandbox

#include "moc_timeline.cpp"
