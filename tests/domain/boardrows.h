#pragma once

#include "domain/board/boardbook.h"
#include "testing/boardentries.h"

namespace golive {

/// A client of the board that waits for its owner.
inline BoardRow boardClient(const QString &id, const QString &name, const QString &number = {})
{
    BoardRow row;
    row.summary.id = {id};
    row.summary.client = name;
    row.summary.number = number;
    row.summary.page = Page::Connect;
    row.summary.access = Access::Partner;
    row.summary.actor = Actor::Owner;
    row.turn = BoardTurn::Owner;
    row.app = {QStringLiteral("app-") + id};
    return row;
}

} // namespace golive
