#pragma once

#include "domain/board/boardquery.h"

namespace golive::ui {

/// Clients as a table for other programs: a line each, all columns, in UTF-8 with its mark. Times are UTC.
QByteArray boardCsv(const QList<BoardRow> &, Instant now);

} // namespace golive::ui
