#pragma once

#include "base/enumnames.h"
#include "domain/event.h"

namespace golive {

/// Who has brought a change about.
enum class JournalActor {
    Person,   ///< Whoever sits at the program, or has typed the command.
    Guard,    ///< The program, by itself.
    Partner,  ///< Gupshup, by an answer.
    Facebook, ///< By what its window said.
    Received, ///< By an event that arrived.
    Time,     ///< The clock.
};

// clang-format off
GOLIVE_NAMES(JournalActor, Time,
    {Person, QLatin1StringView("person")}, {Guard, QLatin1StringView("guard")},
    {Partner, QLatin1StringView("partner")}, {Facebook, QLatin1StringView("facebook")},
    {Received, QLatin1StringView("received")}, {Time, QLatin1StringView("time")});
// clang-format on

/// Whose doing this event is.
JournalActor journalActorOf(const Event &);

} // namespace golive
