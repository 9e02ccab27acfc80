#pragma once

#include "domain/view/surroundings.h"

namespace golive {

struct Setup;

/// The strip from Meta's finish on.
struct StripView
{
    enum class Now {
        WaitingForNumberSelection,
        WaitingForLive,
        ReadyToSync,
        Syncing,
        PerhapsTooLate,
        SetUpFailed,
        Missed,
        OnceMore,     ///< An answer was lost, and the one further call that was chosen is still to be made.
        LeftSo,       ///< Missed, and it was chosen to leave it so.
        AllRequested, ///< Both calls came to their end; this one and those below.
        Arrived,      ///< All chats, as the events here tell.
        Silent,       ///< Accepted, and then nothing for too long.
        Declined,     ///< The owner chose not to share the chats.
        AskedBefore,  ///< By somebody else, says Meta.
        Refused,      ///< By Meta.
        NotKnown,     ///< An answer was lost.
    };
    enum class InCharge { ThisComputer, Provider, Person };
    Now now = Now::WaitingForLive;
    InCharge inCharge = InCharge::ThisComputer;
    ArmState arm = ArmState::Armed;
    QString guardName;              ///< Where another program or computer is in charge.
    Instant latest{};               ///< "by 10:00 tomorrow at the latest"
    milliseconds remaining{};       ///< Computed, never counted down.
    bool isFinishSaid = false;      ///< That Facebook is finished is a person's word, and nothing has shown it.
    std::optional<Outage> outage{}; ///< What this computer sees to cannot go on: Gupshup cannot be reached.
    /// Nothing is left to ask for.
    bool isAllAsked() const { return now >= Now::AllRequested; }
    bool operator==(const StripView &) const = default;
};

/// Nothing before Meta's finish.
std::optional<StripView> stripOf(const Setup &, const Surroundings &, Instant now);

} // namespace golive
