#pragma once

#include "domain/board/boardquery.h"

#include <QByteArray>

namespace golive {

/// A question with a name, one press away.
struct BoardSavedView
{
    QString name;
    BoardQuery query;
    bool operator==(const BoardSavedView &) const = default;
};

/// How somebody has the board: kept from one run to the next.
struct BoardArrangement
{
    BoardQuery query;
    QList<BoardColumn> hidden{BoardColumn::Reference, BoardColumn::Since, BoardColumn::Contacts, BoardColumn::App};
    QList<BoardSavedView> views;
    bool operator==(const BoardArrangement &) const = default;

    QByteArray toJson() const;
    /// What cannot be understood is left out: a newer Golive may know more chips and columns.
    static BoardArrangement fromJson(const QByteArray &);
};

} // namespace golive
