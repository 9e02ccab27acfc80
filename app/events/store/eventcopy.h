#pragma once

#include "base/result.h"
#include "ports/fault.h"

namespace golive {

class Database;

/// Takes events over from a folder's file into a server's tables, or back, each with its place: what set-ups know of
/// places goes on being true. All or nothing; what stands there already stays, so that it may be done again. How many
/// came.
Result<qint64, StoreFault> copyEvents(Database &source, Database &target);

} // namespace golive
