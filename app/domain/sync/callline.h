#pragma once

#include "base/clock.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// What the partner counts together, whichever program asks (partner-api.md 11), and what each waits in line for where
/// several programs share a store.
enum class CallLine {
    Begun,    ///< Polls of who has begun on Facebook.
    Unopened, ///< Polls of links that nobody has opened.
    Watching, ///< Looks at live numbers.
    Syncing,  ///< The calls that can be made once.
    SignIn,
};
QString lineName(CallLine);

/// How fast a line moves: in any time no more leave than `atOnce` and one for each `step` of it, which is within the
/// partner's limit.
struct LinePace
{
    milliseconds step{};
    int atOnce = 1;
};
LinePace paceOf(CallLine);

/// When so many calls may leave, from now, one behind the other, where the line ends there.
QList<milliseconds> placesIn(CallLine, int count, std::optional<Instant> lineEnd, Instant now);
/// Where the line ends behind them. What no line can have come to (a wrong clock, another program) is not believed.
Instant lineEndBehind(CallLine, int count, std::optional<Instant> lineEnd, Instant now);
/// ... where nothing is to leave for so long: the partner has turned somebody away (429).
Instant lineEndPaused(CallLine, milliseconds pause, std::optional<Instant> lineEnd, Instant now);

} // namespace golive
