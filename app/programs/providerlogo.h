#pragma once

#include "base/result.h"
#include "policy/policy.h"

#include <QByteArray>

namespace golive::programs {

/// The bytes of a provider's logo: a regular file of 1 MiB at most that says it is a PNG picture of 2048 pixels a side
/// at most. Whether the rest of it is one too, only who draws it finds out. Reads the file at once.
Result<QByteArray, PolicyFault> readProviderLogo(const QString &path);

/// What the policy's logo is not in force for; nothing where it is, or where none is set.
std::optional<PolicyFault> logoFault(const Policy &);

} // namespace golive::programs
