#pragma once

#include "domain/board/boardrow.h"
#include "domain/chats/setuppage.h"
#include "domain/reminder/nextreminder.h"

namespace golive {

/// What is said beside the table of the one client that is chosen.
struct BoardDetails
{
    BoardRow row;
    std::optional<SetUpView> setUp{}; ///< Once Facebook is finished: what matters then is asked of it (nowOf).
    QString ownerName;                ///< The contact's; may be empty.
    QString ownerEmail;
    bool isLinkUsable = false; ///< There is one that still works.
    NextReminder reminder;     ///< Of what the owner is to be reminded next.
    std::optional<OwnerReminded> reminded{};
    Instant now{};
    bool operator==(const BoardDetails &) const = default;
};
BoardDetails boardDetailsOf(const Setup &, const BoardRow &, const Surroundings &, Instant now);

} // namespace golive
