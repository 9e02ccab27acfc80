#pragma once

#include "domain/setup.h"

namespace golive {

/// Unsettled, and an app token can be had: somebody's Golive has to look after it. From the moment a signed link
/// exists.
bool isGuardWanted(const Setup &);

/// How long after the last look the next one is due, where a token is held; `isOnScreen` looks more often. Nothing
/// where nothing is to be learned by looking.
std::optional<milliseconds> lookInterval(const Setup &, Instant now, bool isOnScreen);

/// Looks that fail are repeated less and less often, up to ten minutes.
milliseconds lookBackOff(milliseconds interval, int misses);

} // namespace golive
