#pragma once

#include "policy/policyvalues.h"

namespace golive {

/// What stands where this system keeps policies: /etc/golive/policy.json; the registry below Software\Policies\Golive,
/// of the machine before the person; macOS' managed preferences, of the machine before the person. Nothing there is no
/// fault.
PolicyValues policyOfThisComputer();

} // namespace golive
