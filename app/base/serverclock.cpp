#include "base/serverclock.h"

namespace golive {

Instant ServerClock::now() const
{
    return m_anchor ? m_anchor->time + (m_elapsed.elapsed() - m_anchor->elapsed) : m_wall.now();
}

void ServerClock::observe(Instant server, Instant local)
{
    const bool isFirst = !m_anchor;
    const Instant believed = isFirst ? local : now();
    const bool isAgreed = std::chrono::abs(server - believed) < tolerance;
    // What agrees is left as it is: following each Date would make time step back and forth by a second. A drift is
    // taken back once it has grown past the tolerance.
    if (isAgreed && !isFirst)
        return;
    m_anchor = Anchor{isAgreed ? local : server, m_elapsed.elapsed()};
}

std::optional<milliseconds> ServerClock::offset() const
{
    if (!m_anchor)
        return std::nullopt;
    const milliseconds off = now() - m_wall.now();
    return std::chrono::abs(off) < tolerance ? milliseconds::zero() : off;
}

} // namespace golive
