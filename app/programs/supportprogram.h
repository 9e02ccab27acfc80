#pragma once

#include "domain/diagnosis.h"
#include "programs/options.h"

namespace golive::programs {

/// Whether the parts that golivectl writes have the doctor look.
bool isDoctorWanted(const Options &options);

/// `golivectl support`: the parts that the category proposes, redacted; printed, or with --out written. Exit code 1
/// where they cannot be written, 3 where the set-up is not there.
Leave supportBundle(const Options &options, const std::optional<Diagnosis> &found);

} // namespace golive::programs
