#pragma once

#include "base/result.h"
#include "ports/fault.h"

namespace golive {

class Database;

/// Brings the tables up to this program's version, one transaction for each step. Two programs that start at once do it
/// one after the other. A database of a newer Golive is refused untouched.
Result<Done, StoreFault> migrate(Database &);

/// The version that this program writes (PRAGMA user_version).
int databaseVersion();

} // namespace golive
