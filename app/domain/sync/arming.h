#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace golive {

/// What is decided before anything once-only happens, so that the sync can start by itself at live (design: arm before
/// fire). On by default, visible, and can be turned off.
struct Arming
{
    /// Does the system behind the events' address know that old chats are old? A bot may reply to months-old messages.
    enum class OldChats { NotAsked, Known, NotKnown, NobodyReplies };
    /// What happens where the answer to a call was lost and no event has shown it when 2 hours are left. Meta documents
    /// a refusal (2593107) for a second request; one user reported an upset phone app.
    enum class IfUnknown { LeaveIt, SendOnceMore };

    bool isOn = true;
    OldChats oldChats = OldChats::NotAsked;
    IfUnknown ifUnknown = IfUnknown::LeaveIt;

    bool operator==(const Arming &) const = default;
};

/// For an app that did not pass Connect here: has anybody requested the sync before?
enum class EarlierSync { NotAsked, Nobody, Somebody, NotSure };

/// Gupshup called the events' address on request and it answered (or did not).
struct EventsCheck
{
    bool isReached = false;
    Instant at{};
    QString detail; ///< The refusal's own words.
    bool operator==(const EventsCheck &) const = default;
};

} // namespace golive
