#pragma once

#include "domain/setup.h"

#include <optional>

namespace golive {

// When which once-only call is made, as pure questions about a set-up (design.md section 6).

/// Why the sync does not start by itself, the first reason that applies; Armed where it will.
enum class ArmState {
    Armed,
    Settled, ///< Nothing is left to start.
    NoToken, ///< Somebody else's token: this set-up is watched, not synced, from here.
    TurnedOff,
    HeldByEvents,      ///< Nobody would hear the chats arrive (red), and nobody said that this is meant.
    HeldByOldChats,    ///< A bot may reply to months-old messages: it has to be paused first.
    HeldByEarlierSync, ///< Live elsewhere: first it must be known whether anybody has requested the sync.
    HeldByNewStart,    ///< Onboarding again: the old "live" does not count, a new finish does.
};
ArmState armStateOf(const Setup &);

/// The next once-only call and when it is due; nothing where none is to be made. It does not look at arming: a person
/// may start it by hand.
struct SyncTurn
{
    SyncKind kind = SyncKind::Contacts;
    Instant due{};
    bool isOnceMore = false; ///< The one further send of an unknown outcome, where the arming chose it.
    bool operator==(const SyncTurn &) const = default;
};
std::optional<SyncTurn> nextSyncTurn(const Setup &, Instant now);

/// An outcome is unknown, and the arming chose one further send before the window closes: not over yet, though each
/// call has come to an end.
bool isOnceMoreAwaited(const Setup &);
/// Live elsewhere, and somebody there has requested the sync: nothing is left to do from here.
bool isLeftToOthers(const Setup &);

/// How long after the nth try that left the shot unspent the next one is made.
milliseconds syncBackOff(int tries);

/// What has become of one kind. Missed is only said where it is certain (2593108), or a day after live with no call
/// made.
enum class SyncFate { Open, Accepted, Unknown, Refused, Missed };
SyncFate fateOf(const Setup &, SyncKind, Instant now);
bool isMissed(const Setup &, Instant now);
/// Each call was refused for good: nothing was copied, and only a new onboarding gives another chance.
bool areBothRefused(const Setup &);
/// The window is over, but that is the earliest possible end: a call still costs nothing and may work.
bool mayBeTooLate(const Setup &, Instant now);

/// When live was seen, or when the server says it began. What it says of an earlier onboarding does not count.
std::optional<Instant> liveSince(const Setup &);

} // namespace golive
