#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <optional>

namespace golive::receiver {

/// What the apps' addresses are made of: 256 random bits, kept in FOLDER/receiver-key for its owner alone and made
/// where there is none. The fault is a sentence.
Result<Secret, QString> keptReceiverKey(const QString &folder);

/// The address of the old kind, the same for all apps, as an older receiver has made it in FOLDER/receiver-path;
/// nothing where there was none, since no new ones are made. The fault is a sentence.
Result<std::optional<Secret>, QString> keptSecretPath(const QString &folder);

/// Without slashes at its ends; nothing where it holds what an address would have to escape.
std::optional<Secret> secretPathFrom(const QString &given);

} // namespace golive::receiver
