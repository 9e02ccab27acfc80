#pragma once

#include "domain/appstate.h"

namespace golive {

/// What Gupshup last said of the app, and when.
struct SeenState
{
    AppState state;
    std::optional<Instant> at{};           ///< Of the last look.
    std::optional<Instant> stageSince{};   ///< When a look first showed the stage that it is at.
    std::optional<Instant> unfinishedAt{}; ///< When the sign-up was last known not to be finished.

    bool operator==(const SeenState &) const = default;
};

/// A look that says less than an earlier one must not wipe what that one told.
void learn(SeenState &, const AppState &, Instant now);

} // namespace golive
