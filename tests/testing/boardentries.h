#pragma once

#include "domain/board/boardentry.h"

#include <array>

namespace golive {

/// A client as a session tells it to the board, of which a test says what its row shows. It is acted for by whoever
/// makes its row's turn.
inline BoardEntry entryOf(const BoardRow &row)
{
    SetupLine line;
    line.summary = row.summary;
    line.summary.guard = {};
    if (boardTurnOf(row.summary) != row.turn) {
        constexpr std::array actors{Actor::Person, Actor::Owner, Actor::Gupshup, Actor::Meta, Actor::Nobody};
        line.summary.actor = actors.at(static_cast<std::size_t>(row.turn));
    }
    line.app = row.app;
    line.email = row.email;
    line.requestIds = row.requestIds;
    line.standing = row.standing;
    line.stageSince = row.stageSince;
    line.look.linkMadeAt = row.linkMadeAt;
    line.look.isHinted = row.isLinkUsed;
    line.isFinished = row.place == BoardPlace::Done;
    if (row.place == BoardPlace::Archived)
        line.putAway = PutAway{row.summary.changedAt, false};
    return {PackedLine(line), true, row.summary.guard};
}

inline QList<BoardEntry> entriesOf(const QList<BoardRow> &rows)
{
    QList<BoardEntry> entries;
    for (const BoardRow &row : rows)
        entries << entryOf(row);
    return entries;
}

} // namespace golive
