#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace golive {

/// The two calls that can be made once each within 24 hours of onboarding (Gupshup: initiatecoexsync; Meta:
/// onboarding-business-app-users).
enum class SyncKind { Contacts, History };

/// The 24 hours. They open at the earliest evidence of onboarding, so that what is shown is never too late.
struct SyncWindow
{
    enum class Evidence {
        FinishMessage,  ///< Meta's finish message was seen.
        LastUnfinished, ///< The last moment at which the set-up was known to be unfinished.
        LinkOpened,     ///< Nothing better: when the link was opened.
        ToldByPerson,   ///< The person says when Facebook was finished.
        WentLive,       ///< An app that went live elsewhere: its liveTs.
    };

    Instant opensAt{};
    Evidence evidence = Evidence::FinishMessage;

    static constexpr std::chrono::hours length{24};
    Instant closesAt() const { return opensAt + length; }
    bool isOver(Instant now) const { return now >= closesAt(); }
    bool operator==(const SyncWindow &) const = default;
};

/// What the ledger knows of one call. Settling happens once; Unknown is never sent again by itself.
struct SyncRecord
{
    enum class State { NotRequested, Claimed, Accepted, Refused, NotSent, Unknown };

    State state = State::NotRequested;
    QString requestId;                  ///< Meta's, of an accepted call.
    QString code;                       ///< Of a refusal: Meta's number or the HTTP status. "events": events showed it.
    QString detail;                     ///< The server's own words, never this program's.
    std::optional<Instant> at{};        ///< When it was claimed or settled.
    std::optional<Instant> notBefore{}; ///< The server's Retry-After; of this run only.
    bool isOnceMore = false;            ///< Its one further send, after an unknown outcome, has been used.

    /// What `code` means: nothing else reads it. The numbers are Meta's (meta-coexistence: error codes).
    enum class Reason {
        None,
        AlreadyRequested, ///< 2593107: somebody's earlier call was taken.
        WindowClosed,     ///< 2593108: more than 24 hours after onboarding.
        NotShared,        ///< 2593109: the owner chose not to share the chats.
        ShownByEvents,    ///< The answer was lost, and events have shown that the call arrived.
        TurnedAway,       ///< Gupshup's own 401, 403 or 429: Meta never saw the call.
        Other,            ///< Kept and shown as it came.
    };
    Reason reason() const;
    /// As it is kept in `code`; empty where the reason has no code of its own.
    static QString codeOf(Reason);

    /// Never reached Meta: the one shot is still there. `code` is an HTTP status only where the refusal was Gupshup's
    /// own; Meta's carry Meta's number.
    bool isUnspentRefusal() const { return state == State::Refused && reason() == Reason::TurnedAway; }
    /// Nothing more will come of this call by itself.
    bool isSettled() const
    {
        return state == State::Accepted || state == State::Unknown || (state == State::Refused && !isUnspentRefusal());
    }
    bool mayBeClaimed() const { return state == State::NotRequested || state == State::NotSent || isUnspentRefusal(); }
    bool operator==(const SyncRecord &) const = default;
};

} // namespace golive
