#pragma once

namespace golive {

/// Whether the session's keyring (the freedesktop.org Secret Service) says that it is locked. Nobody is asked for
/// anything by this. False where it is open, and where there is no such service to ask.
bool isKeyringLocked();

} // namespace golive
