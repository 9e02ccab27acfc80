#pragma once

#include "domain/chats/observed.h"
#include "domain/room.h"
#include "domain/sync/attention.h"

// What happens by itself, and what people are told of it.

namespace golive {
class Flow;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

/// Time has passed: what is due by the clock is done. Comes every second for set-ups that are looked after.
/// `isJustAwake`: started, or woken, a moment ago: what was last seen is old, and no reason for an alarm.
/// `isOutageTold`: that Gupshup cannot be reached was told already, with the reason.
struct TimePassed { GOLIVE_EXPECTED(anywhere, ""); bool isJustAwake = false; bool isOutageTold = false; };
/// Received events have shown something new.
struct EventsObserved { GOLIVE_EXPECTED(anywhere, ""); Observed observed; };
/// Where the feed stood when this onboarding began.
struct FeedMarked { GOLIVE_EXPECTED(anywhere, ""); qint64 mark = 0; };

} // namespace golive::event

namespace golive::effect {

/// Tells a person outside the window.
struct Notify { Notice notice; };
/// Where does the feed stand? Answered by FeedMarked.
struct MarkFeed {};
/// How does a live number stand, whose onboarding is over? One of all programs asks; answered by StateRead.
struct WatchLive { AppId app; QString name; };

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_GUARD_EVENTS(EVENT) EVENT(TimePassed) EVENT(EventsObserved) EVENT(FeedMarked)
// clang-format on

namespace golive {

using GuardEvent = VariantOf<void GOLIVE_GUARD_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const GuardEvent &);
/// The chance for the chats is over, or is there after all.
void settleMiss(Setup &, Instant now);

} // namespace golive
