#include "session/session.h"

// What a board of all clients asks, and what is done there with one that is not on the screen.

namespace golive {

void Session::tell(const SetupId &id, const Event &event)
{
    dispatchTo(id, event);
    refreshUnfinished();
    Q_EMIT changed();
}

QList<BoardEntry> Session::boardEntries() const
{
    QList<BoardEntry> clients;
    for (const SetupBook::Entry &entry : m_book.entries()) {
        if (BoardEntry client = boardEntryOf(entry); !client.isNameless())
            clients << std::move(client);
    }
    return clients;
}

Result<std::optional<BoardEntry>, StoreFault> Session::boardEntry(const SetupId &id) const
{
    if (const SetupBook::Entry *entry = m_book.entry(id)) {
        BoardEntry client = boardEntryOf(*entry);
        return client.isNameless() ? std::optional<BoardEntry>() : std::optional(std::move(client));
    }
    // It may have come to rest.
    const auto line = m_ports.store.line(id);
    if (!line)
        return failure(line.error());
    return *line ? std::optional(BoardEntry(PackedLine(**line), true, {})) : std::optional<BoardEntry>();
}

std::optional<QList<BoardEntry>> Session::doneAfter(const SetupId &id, int limit) const
{
    const auto lines = m_ports.store.doneAfter(id, limit);
    if (!lines)
        return std::nullopt;
    QList<BoardEntry> clients;
    for (const SetupLine &line : *lines) {
        const SetupBook::Entry *entry = m_book.entry(line.summary.id);
        clients << (entry ? boardEntryOf(*entry) : BoardEntry(PackedLine(line), true, {}));
    }
    return clients;
}

BoardEntry Session::boardEntryOf(const SetupBook::Entry &entry) const
{
    return {entry.packed, entry.isTokenHeld, guardViewOf(entry)};
}

void Session::lookAt(const QList<SetupId> &ids)
{
    const bool isUnderWay = m_lookRound.isWaiting();
    m_lookRound.want(ids);
    if (isUnderWay)
        Q_EMIT lookedOn(m_lookRound.progress());
    else
        lookOn();
}

void Session::lookOn()
{
    const QList<SetupId> next = m_lookRound.take();
    for (const SetupId &id : next)
        lookNow(id);
    Q_EMIT lookedOn(m_lookRound.progress());
    if (m_lookRound.isWaiting())
        m_ports.scheduler.after(std::chrono::seconds(1), this, [this] { lookOn(); });
}

// Everything is asked, whatever the last answer was: a person wants to know.
void Session::lookNow(const SetupId &id)
{
    const SetupBook::Entry *entry = m_book.entry(id);
    std::optional<SetupLine> line = entry ? std::optional(entry->line()) : std::nullopt;
    if (!line) {
        const auto kept = m_ports.store.line(id); // at rest
        line = kept ? *kept : std::nullopt;
    }
    const bool isHeld = line && (entry ? entry->isTokenHeld : isTokenHeldFor(*line));
    if (!isHeld || line->app.isEmpty())
        return m_lookRound.skip(id);
    m_places.ask(CallLine::Begun, line->summary.access == Access::Partner ? line->partnerEmail : QString(),
                 [this, id, look = effect::ReadState{line->app, line->summary.client, line->look.isHinted, 0}] {
                     perform(id, look);
                 });
}

} // namespace golive
