#pragma once

#include "domain/problem.h"
#include "domain/screen.h"
#include "partner/wire/apierror.h"

namespace golive::partner {

/// The second step of an error: from what happened on the wire to what a person can do about it. `activity` tells what
/// was being done, since one text means different things at different calls.
Problem problemOf(const ApiError &, Activity, Instant now);

} // namespace golive::partner
