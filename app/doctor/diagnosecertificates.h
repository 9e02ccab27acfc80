#pragma once

#include "doctor/doctorevidence.h"
#include "domain/diagnosis.h"

namespace golive {

/// Whether somebody on the way opens safe connections, and whose certificate he closes them with.
DoctorCheck inspectionOf(const DoctorEvidence &);

/// Whether Golive's own calls and the web view trust the same private issuers.
DoctorCheck certificatesOf(const DoctorEvidence &);

} // namespace golive
