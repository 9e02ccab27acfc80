#pragma once

#include "base/clock.h"

#include <QString>

#include <chrono>
#include <optional>

namespace golive {

struct KnownError;

/// Until when another try of Facebook's part makes no sense, or is not wanted: a timer that runs whoever looks, through
/// a restart, and says once that it is over.
struct Wait
{
    /// Whose error named it: what can be tried again then.
    enum class Of { Facebook, Gupshup };
    Of of = Of::Facebook;
    QString error;         ///< The row of errors.json that named it, by its first code or text; empty: none.
    Instant since{};       ///< When it began.
    Instant until{};       ///< When a try makes sense again.
    bool isChosen = false; ///< `until` is a person's choice, not what the error names.
    bool isTold = false;   ///< That it is over was said.

    bool isOver(Instant now) const { return now >= until; }
    bool operator==(const Wait &) const = default;
};

/// What is shorter is waited for in front of the screen, where the notice says until when.
inline constexpr std::chrono::minutes shortestWait{2};
/// No date further away is taken from a person.
inline constexpr std::chrono::hours longestWait{366 * 24};
/// Where nobody knows when to try again, this is offered. Golive's own suggestion.
inline constexpr std::chrono::hours suggestedWait{7 * 24};

/// By what a row of errors.json is kept: its first code, else its first text. Empty for no row.
QString keyOf(const KnownError *);
/// The wait for another try that the row names, from now on; nothing where it names none, one that is too short for a
/// timer, or one for something else.
std::optional<Wait> waitOf(const KnownError *, Wait::Of, Instant now);
/// Which of two counts: the one that ends later, the new one where both end together.
Wait laterOf(const std::optional<Wait> &running, const Wait &fresh);

} // namespace golive
