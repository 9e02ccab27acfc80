#include "domain/journal/journalcheck.h"

namespace golive {

JournalCheck::JournalCheck(const JournalHead &head, bool isHeadThere)
    : m_head(head), m_place(head.basePlace), m_hash(head.baseHash), m_isHeadThere(isHeadThere),
      m_isShorteningTold(head.basePlace == 0)
{
}

void JournalCheck::fail(JournalFault::Kind kind, qint64 place)
{
    if (m_faults.size() < mostFaults)
        m_faults << JournalFault{kind, place};
}

void JournalCheck::take(const JournalEntry &entry)
{
    using Kind = JournalFault::Kind;
    ++m_count;
    if (entry.place != m_place + 1)
        fail(Kind::LineMissing, m_place + 1);
    else if (entry.previous != m_hash)
        fail(Kind::OrderAltered, entry.place);
    // What follows is held to what the line says of itself: one that was altered is told once.
    if (hashOf(entry) != entry.hash)
        fail(Kind::LineAltered, entry.place);
    if (entry.is(JournalWhat::JournalShortened) && entry.became == QString::number(m_head.basePlace) &&
        entry.detail == m_head.baseHash)
        m_isShorteningTold = true;
    m_place = entry.place;
    m_hash = entry.hash;
}

void JournalCheck::end()
{
    using Kind = JournalFault::Kind;
    if (!m_isHeadThere)
        return fail(Kind::HeadMissing, m_place);
    if (m_place != m_head.place || m_hash != m_head.hash)
        fail(Kind::EndCut, m_head.place > m_place ? m_place + 1 : m_head.place);
    if (!m_isShorteningTold)
        fail(Kind::BeginningCut, m_head.basePlace);
}

} // namespace golive
