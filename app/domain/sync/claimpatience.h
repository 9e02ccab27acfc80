#pragma once

#include <chrono>

namespace golive {

/// A claim that is older than this and not on its way from here has lost its answer. The call's own time limit is well
/// below it.
inline constexpr std::chrono::minutes claimPatience{3};

} // namespace golive
