#pragma once

#include "policy/policyrefusal.h"
#include "programs/options.h"

namespace golive::programs {

/// This computer's policy.
Policy policyHere();

/// What is to be done where this policy holds: it goes before the command line, which goes before what was chosen. An
/// option that says otherwise is refused instead of being passed over: whoever gave it would take other data, or
/// another partner, for his.
Result<Options, PolicyRefusal> underPolicy(Options, const Policy &);

} // namespace golive::programs
