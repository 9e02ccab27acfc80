#include "domain/outage.h"

namespace golive {

void Reach::failed(Outage::Why why, Instant now)
{
    // A clock that was put back must not make an outage of no length, or one that lasts for ever.
    if (!m_outage || now < m_outage->since)
        m_outage = Outage{now, why};
    m_outage->why = why;
}

std::optional<Outage> Reach::said(Instant now) const
{
    return m_outage && now - m_outage->since >= outageSaidAfter ? m_outage : std::nullopt;
}

Reach::News Reach::news(bool isWorthSaying, Instant now)
{
    if (m_toldSince) {
        if (m_outage)
            return News::None;
        m_toldSince.reset();
        return News::Back;
    }
    const auto outage = said(now);
    if (!outage || !isWorthSaying)
        return News::None;
    m_toldSince = outage->since;
    return News::Lost;
}

} // namespace golive
