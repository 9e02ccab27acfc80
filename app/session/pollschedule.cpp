#include "session/pollschedule.h"

#include <algorithm>

namespace golive {

void PollSchedule::plan(const SetupId &id, Instant at, milliseconds interval, bool isBegun)
{
    if (const auto known = m_planned.constFind(id);
        known != m_planned.constEnd() && known->at == at && known->isBegun == isBegun)
        return;
    forget(id);
    const Planned planned{at, 1000.0 / static_cast<double>(std::max<qint64>(interval.count(), 1000)), isBegun};
    m_planned.insert(id, planned);
    queueOf(isBegun).insert({at, id});
    rateOf(isBegun) += planned.perSecond;
}

void PollSchedule::forget(const SetupId &id)
{
    if (const auto known = m_planned.constFind(id); known != m_planned.constEnd()) {
        queueOf(known->isBegun).erase({known->at, id});
        rateOf(known->isBegun) -= known->perSecond;
        m_planned.erase(known);
    }
    if (const auto taken = m_taken.constFind(id); taken != m_taken.constEnd()) {
        rateOf(taken->isBegun) -= taken->perSecond;
        m_taken.erase(taken);
    }
}

QList<SetupId> PollSchedule::take(Instant now, Open open)
{
    const double unopened = std::min<double>(m_unopenedRate, mostUnopened);
    const double begun = std::min<double>(m_begunRate, mostBegun);
    // On average that is enough, and there is always room for one more.
    const qsizetype places = 1 + static_cast<qsizetype>(begun + unopened);
    const qsizetype reserved = m_unopened.empty() ? 0 : static_cast<qsizetype>(unopened);
    QList<SetupId> ids;
    const auto takeFrom = [&](Queue &queue, qsizetype most) {
        for (qsizetype i = 0; i < most && !queue.empty() && queue.begin()->first <= now; ++i) {
            const SetupId id = queue.begin()->second;
            queue.erase(queue.begin());
            m_taken.insert(id, m_planned.take(id));
            ids << id;
        }
    };
    if (open.begun)
        takeFrom(m_begun, std::min<qsizetype>(places - reserved, mostBegun));
    if (open.unopened)
        takeFrom(m_unopened, std::min<qsizetype>(places - ids.size(), mostUnopened));
    return ids;
}

} // namespace golive
