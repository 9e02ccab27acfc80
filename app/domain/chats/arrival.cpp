#include "domain/chats/arrival.h"

#include <algorithm>

namespace golive {

bool hasLastPhaseEnded(const Observed &seen)
{
    // Kept by an early version, without its parts: nothing says that it is not so.
    if (seen.phases.isEmpty())
        return seen.historyProgress >= 100;
    for (auto phase = seen.phases.lowerBound(lastPhase); phase != seen.phases.cend(); ++phase) {
        if (phase->progress >= 100)
            return true;
    }
    return false;
}

bool haveChatsArrived(const Observed &seen, Instant now)
{
    if (hasLastPhaseEnded(seen))
        return true;
    if (seen.historyProgress < 100)
        return false;
    const auto latest = std::max_element(seen.phases.cbegin(), seen.phases.cend(),
                                         [](const PhaseSeen &a, const PhaseSeen &b) { return a.lastAt < b.lastAt; });
    return now - latest->lastAt >= arrivalQuiet;
}

std::optional<int> shownProgress(const Observed &seen, Instant now)
{
    if (haveChatsArrived(seen, now))
        return 100;
    if (seen.phases.isEmpty())
        return seen.historyProgress > 0 ? std::optional(seen.historyProgress) : std::nullopt;
    const int told = seen.phases.last().progress;
    return told > 0 && told < 100 ? std::optional(told) : std::nullopt;
}

} // namespace golive
