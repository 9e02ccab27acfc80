#pragma once

#include "ports/fault.h"

class QSqlError;

namespace golive {

/// What an SQLite error means for the person. `path` is the database file.
StoreFault faultOf(const QSqlError &, const QString &path);

/// The same for SQLite's own (extended) result code: sqlite.org/rescode.html
StoreFault::Kind kindOfSqliteCode(int code);

/// The same for what PostgreSQL says: postgresql.org/docs/current/errcodes-appendix.html. Empty where nobody answered.
StoreFault::Kind kindOfSqlState(const QString &state);

/// The same where no connection came about, of which PostgreSQL's library has nothing but words, in English.
StoreFault::Kind kindOfRefusal(const QString &words);

} // namespace golive
