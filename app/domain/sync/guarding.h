#pragma once

#include "domain/sync/watching.h"

namespace golive {

/// Unsettled, and an app token can be had: somebody's Golive has to look after it. From the moment a signed link
/// exists.
bool isGuardWanted(const Setup &);

/// The app's token is worth keeping between runs: something is left to do with it.
bool isTokenNeeded(const Setup &);

/// What the looks at a set-up go by.
struct LookFacts
{
    bool isWanted = false; ///< isGuardWanted()
    AppStage stage = AppStage::Unknown;
    bool isAgain = false;
    bool isOnboarded = false;
    std::optional<Instant> linkMadeAt{};     ///< Where there is a link.
    bool isHinted = false;                   ///< An event says that it has left, or is back: looks decide.
    std::optional<Instant> windowClosesAt{}; ///< Where there is a window of 24 hours.
    bool isRunning(Instant now) const { return windowClosesAt && now < *windowClosesAt; }
    /// Somebody has begun on Facebook, or is beyond that.
    bool isBegun() const
    {
        return isOnboarded || isAgain || isHinted || (stage != AppStage::Unknown && stage != AppStage::NotStarted);
    }
    Watch watch = Watch::None; ///< Where it is not wanted.
    bool operator==(const LookFacts &) const = default;
};
LookFacts lookFactsOf(const Setup &);

/// How long after the last look the next one is due, where a token is held; `isOnScreen` looks more often. Nothing
/// where nothing is to be learned by looking.
std::optional<milliseconds> lookInterval(const Setup &, Instant now, bool isOnScreen);

/// ... while it is not on the screen.
std::optional<milliseconds> lookInterval(const LookFacts &, Instant now);

/// From then on somebody is told that no look succeeds, where the last one did at that time.
Instant patienceEnd(const LookFacts &, Instant lastSeen);

/// How long is waited after looks that failed: while the 24 hours run two minutes at most, else ten.
milliseconds lookBackOff(const LookFacts &, milliseconds interval, int misses, Instant now);

/// Looks that fail are repeated less and less often, up to `longest` (or the interval, where that is longer).
milliseconds lookBackOff(milliseconds interval, int misses, milliseconds longest = std::chrono::minutes(10));

} // namespace golive
