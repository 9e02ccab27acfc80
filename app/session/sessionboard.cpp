#include "session/session.h"

#include "domain/board/boardrow.h"

// What a board of all clients asks, and what is done there with one that is not on the screen.

namespace golive {

void Session::tell(const SetupId &id, const Event &event)
{
    dispatchTo(id, event);
    refreshUnfinished();
    Q_EMIT changed();
}

QList<BoardRow> Session::boardRows() const
{
    QList<BoardRow> rows;
    for (const SetupBook::Entry &entry : m_book.entries()) {
        BoardRow row = boardRowOf(entry.line, entry.isTokenHeld, guardViewOf(entry.line, entry.isTokenHeld));
        if (!row.isNameless())
            rows << std::move(row);
    }
    return rows;
}

std::optional<BoardRow> Session::boardRow(const SetupId &id) const
{
    if (const SetupBook::Entry *entry = m_book.entry(id)) {
        BoardRow row = boardRowOf(entry->line, entry->isTokenHeld, guardViewOf(entry->line, entry->isTokenHeld));
        return row.isNameless() ? std::nullopt : std::optional(std::move(row));
    }
    // It may have come to rest.
    const auto line = m_ports.store.line(id);
    return line && *line ? std::optional(boardRowOf(**line, true, {})) : std::nullopt;
}

std::optional<QList<BoardRow>> Session::doneAfter(const SetupId &id, int limit) const
{
    const auto lines = m_ports.store.doneAfter(id, limit);
    if (!lines)
        return std::nullopt;
    QList<BoardRow> rows;
    for (const SetupLine &line : *lines) {
        const SetupBook::Entry *entry = m_book.entry(line.summary.id);
        rows << (entry ? boardRowOf(entry->line, entry->isTokenHeld, guardViewOf(entry->line, entry->isTokenHeld))
                       : boardRowOf(line, true, {}));
    }
    return rows;
}

void Session::lookAt(const QList<SetupId> &ids)
{
    for (const SetupId &id : ids) {
        if (!find(id))
            continue;
        m_looks.forget(id);
        planLook(id);
    }
}

} // namespace golive
