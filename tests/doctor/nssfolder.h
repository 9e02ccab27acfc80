#pragma once

#include <QString>

namespace golive::testing {

/// An NSS database in this folder, in which the company's issuer (tests/doctor/data) is trusted as certutil spells it:
/// "C,," for servers, ",," known only. False where certutil failed.
bool makeNss(const QString &folder, const QString &trust);

} // namespace golive::testing
