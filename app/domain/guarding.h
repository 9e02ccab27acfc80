#pragma once

#include "domain/setup.h"

namespace golive {

/// Unsettled, and an app token can be had: somebody's Golive has to look after it. From the moment a signed link
/// exists.
bool isGuardWanted(const Setup &);

/// The app's token is worth keeping between runs: something is left to do with it.
bool isTokenNeeded(const Setup &);

/// How long after the last look the next one is due, where a token is held; `isOnScreen` looks more often. Nothing
/// where nothing is to be learned by looking.
std::optional<milliseconds> lookInterval(const Setup &, Instant now, bool isOnScreen);

/// Looks that fail are repeated less and less often, up to `longest` (or the interval, where that is longer).
milliseconds lookBackOff(milliseconds interval, int misses, milliseconds longest = std::chrono::minutes(10));

} // namespace golive
