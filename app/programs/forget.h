#pragma once

#include "programs/options.h"

namespace golive::programs {

/// Takes back what is kept of this person outside of set-ups, as an uninstaller does: start at log-in, what was chosen
/// in the window, and the sign-ins where areSignInsForgotten. Set-ups stay. Left with 0, or with 3 where it says what
/// is still there.
Leave forget(const Options &);

} // namespace golive::programs
