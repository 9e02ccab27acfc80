#pragma once

#include "domain/outage.h"
#include "domain/sync/actor.h"
#include "domain/sync/attentionkind.h"
#include "domain/sync/syncplan.h"

#include <array>

namespace golive {

Actor actorOf(const Setup &);

Attention attentionOf(const Setup &, Instant now);

/// The latest sign that the phone app was open, going live included; a time to come was told by a wrong clock and is
/// none.
std::optional<Instant> phoneSignOf(const Setup &, Instant now);

/// Something a person is told outside the window, as a notification of the system.
struct Notice
{
    enum class Kind {
        Live,
        SyncAccepted, ///< Both calls were taken.
        ChatsArrived, ///< The history is there (haveChatsArrived).
        Deadline,     ///< A reminder: `left` says how much is left.
        Attention,    ///< `attention` says why.
        Reconnected,
        OpenPhoneApp, ///< The 14-day rule: open WhatsApp Business on the phone.
        Unreachable,  ///< Gupshup cannot be reached, for five minutes or longer: `outage` says why. Once an outage.
        ReachedAgain,
        TryAgain, ///< A wait is over (Wait): Facebook's part can be tried again.
    };
    Kind kind = Kind::Live;
    milliseconds left{};
    Attention attention = Attention::None;
    std::optional<Outage> outage{};
    bool isOfGupshup = false; ///< TryAgain: Gupshup had asked to wait, not Facebook.
    bool operator==(const Notice &) const = default;
};

/// Reminders before the deadline: at these, and only where a person must act.
inline constexpr std::array<std::chrono::minutes, 4> reminders{
    std::chrono::minutes(12 * 60), std::chrono::minutes(6 * 60), std::chrono::minutes(60), std::chrono::minutes(15)};

/// Meta disconnects a number whose phone app was not opened for about 14 days (PRIMARY_INACTIVITY).
inline constexpr std::chrono::hours phoneReminderAfter{12 * 24};

} // namespace golive
