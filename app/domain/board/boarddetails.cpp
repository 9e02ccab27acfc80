#include "domain/board/boarddetails.h"

#include "domain/plainsetup.h"

namespace golive {

BoardDetails boardDetailsOf(const Setup &kept, const BoardRow &row, const Surroundings &surrounding, Instant now)
{
    const Setup setup = plainSetup(kept);
    BoardDetails details;
    details.row = row;
    // Not of the set-up on the screen.
    Surroundings around;
    around.guard = row.summary.guard;
    around.outage = surrounding.outage;
    around.receiver = surrounding.receiver;
    if (isOnboarded(setup) || setup.furthest >= Step::SetUp)
        details.setUp = page::SetUp::view(setup, around, now);
    const Contact owner = ownerContactOf(setup.details);
    details.ownerName = owner.name.trimmed();
    details.ownerEmail = owner.email.trimmed();
    details.isLinkUsable = !setup.signUp.link.isEmpty() && !setup.signUp.link.isExpired(now);
    details.reminder = nextReminderOf(setup, now);
    details.reminded = setup.client.reminded;
    details.now = now;
    return details;
}

} // namespace golive
