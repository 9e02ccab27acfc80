#pragma once

#include "base/clock.h"
#include "ports/secretstore.h"

#include <memory>

namespace golive {

/// Whether the keychain takes a secret, gives it back and deletes it again. Without a keychain service QtKeychain ends
/// with an error (7, OtherError, where there is no D-Bus) or not at all: after `limit` the answer is no. Answers once,
/// not once `context` is gone.
void probeKeychain(QObject *context, milliseconds limit, std::function<void(bool doesWork)> answer);

/// The keychain where it works, memory where it does not.
void openSecretStore(QObject *context, milliseconds limit, std::function<void(std::unique_ptr<SecretStore>)> answer);

} // namespace golive
