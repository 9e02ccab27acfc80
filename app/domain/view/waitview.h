#pragma once

#include "domain/connect/signup.h"

namespace golive {

struct KnownError;
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

/// Whether an error that was met elsewhere may put off this set-up's next try, and what does so already. On every page.
struct WaitOffer
{
    bool canBegin = false;         ///< Facebook's part was reached and is not over.
    Instant now{};                 ///< To the minute; only where it can begin.
    std::optional<Wait> running{}; ///< ... and what is waited for already.
    bool operator==(const WaitOffer &) const = default;
};
WaitOffer waitOfferOf(const Setup &, Instant now);

/// What the timer of an error would come to.
enum class WaitChoice {
    None,   ///< It names no wait for another try, or no try is ahead.
    Begin,  ///< It can be begun.
    Anew,   ///< It runs since the error was met before, and can be begun anew.
    Runs,   ///< It was begun just now.
    Longer, ///< What is waited for already ends later.
};
WaitChoice choiceOf(const WaitOffer &, const KnownError *);

/// Of a set-up whose Facebook part is shown on `surface`. Empty once that part is over.
WaitView waitViewOf(const Setup &, SurfaceKind surface, Instant now);

} // namespace golive
