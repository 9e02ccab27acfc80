#pragma once

#include "domain/chats/setuppage.h"

namespace golive {

/// The one thing that matters now on Set up and chats, the most pressing first. The page opens with it; everything else
/// stands below.
enum class SetUpNow {
    Removed, ///< Disconnected: only a new onboarding brings it back.
    OnboardingAgain,
    Missed,
    LeftSo,         ///< Missed or refused, and left so.
    Interrupted,    ///< Another phone, usually; the owner can help.
    CannotSend,     ///< Nothing leaves by the API.
    SendingLimited, ///< Less may be sent, or soon will.
    PhoneQuiet,     ///< The phone app has to be opened.
    TokenMissing,   ///< Nobody here can look or ask.
    Unreachable,    ///< Gupshup cannot be reached from here: what is waited for cannot be seen.
    SetUpFailed,
    EarlierSyncAsked, ///< Live elsewhere: has anybody requested the sync?
    EarlierSyncMade,  ///< ... somebody has.
    HeldByEvents,
    HeldByOldChats,
    NumberSelection, ///< A person has to select the number on Gupshup's page.
    WaitingForLive,
    Asking,        ///< A call is on its way.
    AnswerAwaited, ///< Claimed, and not from here or no longer: the ledger is looked at again.
    TryingAgain,   ///< The last try left the shot unspent; the next one has its time.
    TurnedOff,     ///< Live, and a person has to press.
    MayBeTooLate,
    Starting, ///< Live and armed: within moments.
    Unknown,  ///< An answer was lost, and no event has shown what became of the call.
    Refused,
    AskedBefore, ///< By somebody else, says Meta; what came of it is not known here.
    // Both calls have come to an end, and what was received is told:
    Declined,
    Arrived,
    Silent,
    Arriving,
    Awaited,
    Elsewhere, ///< Events go where this program cannot see them.
};
SetUpNow nowOf(const SetUpView &);

/// Accepted is not delivered: how long no part of the history may come before that is said (peers-and-pains: minutes
/// are usual; a real test had a request number and never an event).
inline constexpr std::chrono::hours silenceAfter{1};
/// The last sign of the history, its acceptance included; nothing where it was not accepted or came to its end.
std::optional<Instant> historySilentSince(const SetUpView &);

} // namespace golive
