#pragma once

#include "domain/journal/journalentry.h"

#include <optional>

namespace golive {

/// What other systems want to know of a set-up: the lines of the journal that tell how it went.
enum class ClientOutcome {
    OnboardingBegun,
    FacebookFinished,
    Live,
    ContactsAccepted,
    ChatsAccepted,
    ChatsDeclined,
    ChatsArrived,
    Missed,
    PersonNeeded,
    Disconnected,
    Reconnected,
};

// clang-format off
GOLIVE_NAMES(ClientOutcome, Reconnected,
    {OnboardingBegun, QLatin1StringView("onboarding.begun")}, {FacebookFinished, QLatin1StringView("facebook.finished")},
    {Live, QLatin1StringView("number.live")}, {ContactsAccepted, QLatin1StringView("contacts.accepted")},
    {ChatsAccepted, QLatin1StringView("chats.accepted")}, {ChatsDeclined, QLatin1StringView("chats.declined")},
    {ChatsArrived, QLatin1StringView("chats.arrived")}, {Missed, QLatin1StringView("chats.missed")},
    {PersonNeeded, QLatin1StringView("person.needed")}, {Disconnected, QLatin1StringView("number.disconnected")},
    {Reconnected, QLatin1StringView("number.reconnected")});
// clang-format on

/// Nothing for a line that is none.
std::optional<ClientOutcome> outcomeOf(const JournalEntry &);

} // namespace golive
