#pragma once

#include "programs/options.h"

namespace golive::programs {

/// `golivectl store`: prepares a team's store, checks it, or takes a folder over; and what to print of it.
Leave storeProgram(const Options &);

} // namespace golive::programs
