#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <optional>

namespace golive::receiver {

/// The part of the address that only the sender knows, kept in FOLDER/receiver-path for its owner alone and made, 128
/// random bits, where there is none. The fault is a sentence.
Result<Secret, QString> keptSecretPath(const QString &folder);

/// Without slashes at its ends; nothing where it holds what an address would have to escape.
std::optional<Secret> secretPathFrom(const QString &given);

} // namespace golive::receiver
