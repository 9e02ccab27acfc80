#pragma once

#include "base/result.h"
#include "ports/fault.h"

#include <QStringList>

namespace golive {

class Database;

/// The statements that bring a database from nothing to this program's version: step n brings version n to n + 1. A
/// step that was released is never changed again. They are written for SQLite; what PostgreSQL says otherwise (types,
/// triggers) its dialect makes of them (Dialect::step), and tst_serverschema holds it to that.
using Migrations = QList<QStringList>;

/// Brings the tables up to this program's version, one transaction for each step. Two programs that start at once do it
/// one after the other. A database of a newer Golive is refused untouched.
Result<Done, StoreFault> migrate(Database &, const Migrations &);

/// A server's database: the tables as above, and who may do what with them. By whoever owns it.
Result<Done, StoreFault> prepareServer(Database &);

/// 0 where no step was taken yet.
Result<int, StoreFault> versionOf(Database &);

/// Those of golive.sqlite.
const Migrations &setupMigrations();
/// Those of a server's database: the same, and in a step where a file has nothing to do the events, which a folder
/// keeps in a file of their own.
const Migrations &serverMigrations();
/// The version of golive.sqlite, and of a server's tables, that this program writes.
int databaseVersion();

} // namespace golive
