#pragma once

#include "domain/setup.h"

namespace golive {

/// The set-up as it may be shown, mailed or announced: each text in it a plain line (base/plaintext.h). Ids by which it
/// is found again are left as they are. What is kept is never changed: servers are answered in their own spelling.
Setup plainSetup(Setup);

} // namespace golive
