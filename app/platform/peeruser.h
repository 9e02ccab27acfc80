#pragma once

#include <optional>

#include <sys/types.h>

namespace golive {

/// Unix alone: as whom the process at the other end of a local socket runs.
std::optional<uid_t> peerUser(int descriptor);

} // namespace golive
