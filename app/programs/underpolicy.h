#pragma once

#include "programs/options.h"

namespace golive::programs {

/// This computer's policy.
Policy policyHere();

/// What is to be done where this policy holds: it goes before the command line, which goes before what was chosen. An
/// option that says otherwise is refused instead of being passed over: whoever gave it would take other data, or
/// another partner, for his. The error is a sentence without the program's name.
Result<Options, QString> underPolicy(Options, const Policy &);

} // namespace golive::programs
