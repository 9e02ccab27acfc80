#pragma once

#include "policy/policyrefusal.h"
#include "programs/options.h"

namespace golive::programs {

/// Instead of the wizard: says why it does not begin, where it was started from, and in a window, since whoever pressed
/// an icon sees nothing else. A rehearsal, which nobody watches, and a computer without a screen do with the former.
/// Returns the exit code, once the window is closed. No QApplication may be there yet.
int refuseStart(int argc, char **argv, const Options &given, const Policy &, const PolicyRefusal &);

} // namespace golive::programs
