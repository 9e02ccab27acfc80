#pragma once

namespace golive {

/// Whether the web engine refuses to begin with its sandbox for this user: on Linux for root.
bool isSandboxRefusedToUser();

} // namespace golive
