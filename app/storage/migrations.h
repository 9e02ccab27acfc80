#pragma once

#include "base/result.h"
#include "ports/fault.h"

#include <QStringList>

namespace golive {

class Database;

/// The statements that bring a database from nothing to this program's version: step n brings version n to n + 1. A
/// step that was released is never changed again.
using Migrations = QList<QStringList>;

/// Brings the tables up to this program's version, one transaction for each step. Two programs that start at once do it
/// one after the other. A database of a newer Golive is refused untouched.
Result<Done, StoreFault> migrate(Database &, const Migrations &);

/// PRAGMA user_version; 0 where no step was taken yet.
Result<int, StoreFault> versionOf(Database &);

/// Those of golive.sqlite.
const Migrations &setupMigrations();
/// The version of golive.sqlite that this program writes (PRAGMA user_version).
int databaseVersion();

} // namespace golive
