#include "domain/sync/callline.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// Each program asks for a few places at a time, and a pause is two minutes at most.
constexpr auto longestLine = 15min;
constexpr auto longestPause = 2min;

Instant beginOf(std::optional<Instant> lineEnd, Instant now)
{
    return lineEnd && *lineEnd > now && *lineEnd <= now + longestLine ? *lineEnd : now;
}

} // namespace

QString lineName(CallLine line)
{
    switch (line) {
    case CallLine::Begun: return u"begun"_s;
    case CallLine::Unopened: return u"unopened"_s;
    case CallLine::Watching: return u"watching"_s;
    case CallLine::Syncing: return u"syncing"_s;
    case CallLine::SignIn: return u"sign-in"_s;
    }
    return {};
}

LinePace paceOf(CallLine line)
{
    switch (line) {
    // As one guard's (session/pollschedule.h): 8 a second together, of the 10 that are allowed.
    case CallLine::Begun: return {200ms, 1};
    case CallLine::Unopened: return {334ms, 1};
    // Ten a minute: what may leave at once and what follows within the minute.
    case CallLine::Watching: return {6250ms, 1};
    case CallLine::Syncing: return {8s, 2};
    case CallLine::SignIn: return {12s, 5};
    }
    return {};
}

QList<milliseconds> placesIn(CallLine line, int count, std::optional<Instant> lineEnd, Instant now)
{
    const LinePace pace = paceOf(line);
    const Instant begin = beginOf(lineEnd, now);
    QList<milliseconds> places;
    for (int i = 0; i < count; ++i)
        places << std::max<milliseconds>(0ms, begin + (i - (pace.atOnce - 1)) * pace.step - now);
    return places;
}

Instant lineEndBehind(CallLine line, int count, std::optional<Instant> lineEnd, Instant now)
{
    return beginOf(lineEnd, now) + count * paceOf(line).step;
}

Instant lineEndPaused(CallLine line, milliseconds pause, std::optional<Instant> lineEnd, Instant now)
{
    const LinePace pace = paceOf(line);
    const milliseconds held = std::clamp<milliseconds>(pause, 0ms, longestPause);
    return std::max(beginOf(lineEnd, now), now + held + (pace.atOnce - 1) * pace.step);
}

} // namespace golive
