#include "session/lookround.h"

namespace golive {

void LookRound::want(const QList<SetupId> &ids)
{
    if (m_progress.isOver())
        m_progress = {};
    for (const SetupId &id : ids) {
        if (m_known.contains(id))
            continue;
        m_known << id;
        m_waiting << id;
        ++m_progress.wanted;
    }
}

QList<SetupId> LookRound::take()
{
    QList<SetupId> next = m_waiting.mid(0, most);
    m_waiting = m_waiting.mid(most);
    return next;
}

void LookRound::skip(const SetupId &id)
{
    if (m_known.remove(id))
        ++m_progress.skipped;
}

bool LookRound::answered(const SetupId &id, bool couldTell)
{
    if (!m_known.remove(id))
        return false;
    m_waiting.removeAll(id); // it was asked for another reason meanwhile
    ++(couldTell ? m_progress.answered : m_progress.failed);
    return true;
}

} // namespace golive
