#include "sandbox/world/simulatedclock.h"

#include <algorithm>
#include <cmath>

namespace golive::sandbox {

using RealMs = std::chrono::duration<double, std::milli>;

SimulatedClock::SimulatedClock(Instant start, double speed) : m_start(start), m_speed(speed) {}

Instant SimulatedClock::now() const
{
    const RealMs passed = std::chrono::steady_clock::now() - m_startedAt;
    return m_start + milliseconds(std::llround(passed.count() * m_speed));
}

void SimulatedClock::advance(milliseconds by)
{
    m_start += by;
    Q_EMIT advanced();
}

milliseconds SimulatedClock::realTimeUntil(Instant instant) const
{
    const double real = std::ceil(double((instant - now()).count()) / m_speed);
    return milliseconds(std::max<qint64>(0, std::llround(real)));
}

} // namespace golive::sandbox

#include "moc_simulatedclock.cpp"
