#pragma once

#include "storage/keychaindoor.h"

namespace golive {

/// Whether the keychain takes a secret, gives it back and deletes it again. Without a keychain service QtKeychain ends
/// with an error (7, OtherError, where there is no D-Bus) or not at all; a locked one answers when the person has.
/// Answers at most once, not once `context` is gone.
void probeKeychain(QObject *context, std::function<void(KeychainAnswer)> answer);

} // namespace golive
