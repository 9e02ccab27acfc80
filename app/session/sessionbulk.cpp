#include "domain/journal/journalchanges.h"
#include "session/session.h"

#include <algorithm>

// Many new set-ups at once: they are kept before anything is made for them, and found again by what they want.

namespace golive {

BulkWish Session::wishForNew() const
{
    return {m_ports.partner.signedInAs(),
            m_lastCase.value_or(m_setup.client.onboardingCase),
            {},
            false,
            profile(m_ports.partner.signedInAs())};
}

Result<Done, StoreFault> Session::add(const QList<Setup> &setups)
{
    const Instant now = m_ports.clock.now();
    for (const Setup &setup : setups)
        m_ports.store.noteActs(setup.id, actsOf(nullptr, setup, JournalActor::Person, now));
    if (auto saved = m_ports.store.saveAll(setups); !saved)
        return saved;
    for (const Setup &setup : setups) {
        m_ports.store.letGo(setup.id); // read again when its turn comes
        noteLine(lineOf(setup, now));
    }
    refreshUnfinished();
    Q_EMIT changed();
    return Done{};
}

QList<SetupId> Session::toMake()
{
    // All lines are asked; those that the first page did without are read now.
    while (m_readTo && readSome()) {
    }
    QList<std::pair<Instant, SetupId>> asked;
    for (const SetupBook::Entry &entry : m_book.entries()) {
        const LineFacts &facts = entry.packed.facts();
        const bool isOfStaff = facts.access == Access::Partner && facts.page == Page::Client;
        if (isOfStaff && !facts.putAwayAt.isKnown() && entry.id() != m_setup.id)
            asked << std::pair(facts.createdAt, entry.id());
    }
    // In the order of their list, as nearly as it is known.
    std::sort(asked.begin(), asked.end());
    QList<SetupId> wanted;
    for (const auto &[createdAt, id] : std::as_const(asked)) {
        if (const Setup *held = m_book.heldUnused(id)) {
            if (isToMake(*held))
                wanted << id;
            continue;
        }
        const auto stored = m_ports.store.read(id);
        if (stored && *stored && isToMake(**stored))
            wanted << id;
        m_ports.store.letGo(id);
    }
    return wanted;
}

bool Session::isAppOfAnother(const AppId &app, const SetupId &but) const
{
    const QList<SetupId> known = heldOfApp(app);
    if (std::any_of(known.cbegin(), known.cend(), [&](const SetupId &one) { return one != but; }))
        return true;
    const auto stored = m_ports.store.linesOfApp(app);
    // Where it cannot be asked, nothing is taken that may be another's.
    return !stored ||
           std::any_of(stored->cbegin(), stored->cend(), [&](const SetupLine &line) { return line.summary.id != but; });
}

} // namespace golive
