#pragma once

#include "programs/options.h"

namespace golive::programs {

/// The command line of golivectl: a command, then its own options.
Result<Options, Leave> parseCommandLine(const QStringList &arguments);

} // namespace golive::programs
