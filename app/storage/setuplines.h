#pragma once

#include "domain/view/setupline.h"
#include "ports/fault.h"

#include "base/result.h"

#include <QSqlQuery>

namespace golive {

class Database;

// Table setup_lines: what is known of set-ups without reading them. It can be made anew from them at any time, so its
// columns are numbers; whoever changes what a line says, or the order of an enum in it, raises the version. One more
// value of an enum raises it by itself.

/// Writes the line of a set-up whose row in table setups was just written, in the same transaction.
Result<Done, StoreFault> writeLine(Database &, const SetupLine &);
/// Makes those that are missing or were written by another version. Once after an update; costs nothing else.
Result<Done, StoreFault> fillLines(Database &);
/// All that can be read, by a reader that may change nothing: what is missing is made for him alone.
Result<QList<SetupLine>, StoreFault> linesAsTheyAre(Database &);
/// Those that `rest`, what follows FROM setup_lines, selects.
Result<QList<SetupLine>, StoreFault> readLines(Database &, const QString &rest, const QVariantList &values);

} // namespace golive
