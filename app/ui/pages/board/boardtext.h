#pragma once

#include "domain/board/boardquery.h"
#include "domain/board/lookprogress.h"

#include <QCoreApplication>

namespace golive::ui {

/// The board in words. Cells are short; what a row needs is said in a whole sentence beside the table.
class BoardText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::BoardText)
public:
    static QString column(BoardColumn);
    static QString cell(const BoardRow &, BoardColumn, Instant now);
    /// The whole row, for who hears it: what is wrong first.
    /// How far it is with those that are looked at; empty where nobody has asked for it.
    static QString checked(const LookProgress &);
    static QString heard(const BoardRow &, Instant now);
    static QString chip(BoardChip);
    /// What the chip shows, for who hears it and for its tool tip.
    static QString chipMeans(BoardChip);
    /// "2 days left, not opened"; empty where there is no link.
    static QString link(const BoardRow &, Instant now);
    /// Who acts, as a sentence.
    static QString next(const BoardRow &);
    /// "3 h 12 min left, Monday, 14:03"; empty where no 24 hours run.
    static QString deadline(const BoardRow &, Instant now);

private:
    static QString lasting(milliseconds);
    static QString stage(const BoardRow &);
    static QString turn(BoardTurn);
    static QString guard(const GuardView &);
    static QString fate(SyncFate, bool isLive);
};

} // namespace golive::ui
