#pragma once

#include "policy/policyvalues.h"

namespace golive {

/// A policy in a JSON file. Whoever could write it could send each client's token to a host of his own, so it counts
/// only where file and folder are `owner`'s (a user id; root's for real) and writable by nobody else, and the file is
/// no link. No file is no fault.
PolicyValues readPolicyFile(const QString &path, unsigned owner);

} // namespace golive
