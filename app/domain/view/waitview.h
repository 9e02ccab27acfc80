#pragma once

#include "domain/connect/signup.h"

namespace golive {

struct Setup;

/// What is shown of a wait (domain/connect/wait.h), and whether one can be chosen: by itself, to be put anywhere.
struct WaitView
{
    std::optional<Wait> wait{};
    milliseconds left{};         ///< Until it is over; zero: it is. Computed, never counted down.
    Instant now{};               ///< Only while there is a wait.
    bool canTryHere = false;     ///< Facebook's part is shown in this window, and can begin anew in it.
    bool canChoose = false;      ///< A person may choose when to be reminded.
    Instant suggested{};         ///< ... and this is offered; to the hour.
    bool areErrorsMixed = false; ///< Facebook has shown different errors: the guide's known issue.
    bool isEmpty() const { return !wait && !canChoose && !areErrorsMixed; }
    bool operator==(const WaitView &) const = default;
};

/// Of a set-up whose Facebook part is shown on `surface`. Empty once that part is over.
WaitView waitViewOf(const Setup &, SurfaceKind surface, Instant now);

} // namespace golive
