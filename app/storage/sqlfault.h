#pragma once

#include "ports/fault.h"

class QSqlError;

namespace golive {

/// What an SQLite error means for the person. `path` is the database file.
StoreFault faultOf(const QSqlError &, const QString &path);

/// The same for SQLite's own (extended) result code: sqlite.org/rescode.html
StoreFault::Kind kindOfSqliteCode(int code);

} // namespace golive
