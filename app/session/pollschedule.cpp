#include "session/pollschedule.h"

#include <algorithm>

namespace golive {

void PollSchedule::plan(const Look &look, Instant at, milliseconds interval, bool isBegun)
{
    if (look.m_place != Look::nowhere && look.m_isBegun == isBegun && queueOf(isBegun)[look.m_place].at == at)
        return;
    forget(look);
    look.m_isBegun = isBegun;
    look.m_perSecond = 1000.0F / static_cast<float>(std::max<qint64>(interval.count(), 1000));
    queueOf(isBegun).insert({at, &look});
    rateOf(isBegun) += static_cast<double>(look.m_perSecond);
}

void PollSchedule::takeOut(const Look &look)
{
    queueOf(look.m_isBegun).erase(look.m_place);
    look.m_place = Look::nowhere;
}

void PollSchedule::forget(const Look &look)
{
    const bool isPlanned = look.m_place != Look::nowhere;
    if (!isPlanned && !look.m_isTaken)
        return;
    if (isPlanned)
        takeOut(look);
    look.m_isTaken = false;
    rateOf(look.m_isBegun) -= static_cast<double>(look.m_perSecond);
}

QList<const PollSchedule::Look *> PollSchedule::take(Instant now, Open open)
{
    const double unopened = std::min<double>(m_unopenedRate, mostUnopened);
    const double begun = std::min<double>(m_begunRate, mostBegun);
    // On average that is enough, and there is always room for one more.
    const qsizetype places = 1 + static_cast<qsizetype>(begun + unopened);
    const qsizetype reserved = m_unopened.isEmpty() ? 0 : static_cast<qsizetype>(unopened);
    QList<const Look *> looks;
    const auto takeFrom = [&](const Queue &queue, qsizetype most) {
        for (qsizetype i = 0; i < most && !queue.isEmpty() && queue.front().at <= now; ++i) {
            const Look *look = queue.front().look;
            takeOut(*look);
            look->m_isTaken = true;
            looks << look;
        }
    };
    if (open.begun)
        takeFrom(m_begun, std::min<qsizetype>(places - reserved, mostBegun));
    if (open.unopened)
        takeFrom(m_unopened, std::min<qsizetype>(places - looks.size(), mostUnopened));
    return looks;
}

} // namespace golive
