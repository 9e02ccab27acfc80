#pragma once

#include "doctor/doctor.h"

namespace golive::programs {

/// This computer as the doctor looks at it; what differs between program and window (keychain, the proxy's sign-in) is
/// left unset.
Doctor::Surroundings doctorWorld(const DoctorRules &rules, const QString &dataFolder);

} // namespace golive::programs
