#pragma once

#include "doctor/doctorevidence.h"
#include "domain/diagnosis.h"

namespace golive {

/// The verdicts of what was found; pure. Checks stand in the order of DoctorCheck::Kind, hosts in theirs.
QList<DoctorCheck> diagnose(const DoctorEvidence &);

/// Who says that this proxy is to be used: "environment (https_proxy)" where the variable for the address' scheme names
/// it, else "system settings". `environment` as the process has it.
QString proxySourceOf(const QNetworkProxy &, const QUrl &url,
                      const std::function<QString(const QString &)> &environment);

} // namespace golive
