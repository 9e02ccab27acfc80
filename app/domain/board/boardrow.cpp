#include "domain/board/boardrow.h"

#include "base/plaintext.h"

namespace golive {

BoardTurn boardTurnOf(const SetupSummary &summary)
{
    switch (summary.actor) {
    case Actor::Person:
    case Actor::Provider: return BoardTurn::Us;
    case Actor::Owner: return BoardTurn::Owner;
    case Actor::Gupshup: return BoardTurn::Gupshup;
    case Actor::Meta: return BoardTurn::Meta;
    case Actor::Golive:
    case Actor::Nobody: break;
    }
    const bool isOnTheWay = summary.history == SyncFate::Accepted && summary.historyProgress < 100;
    return isOnTheWay ? BoardTurn::Meta : BoardTurn::Nobody;
}

BoardRow boardRowOf(const SetupLine &line, bool isTokenHeld, const GuardView &guard)
{
    BoardRow row;
    row.summary = summaryOf(line, isTokenHeld);
    row.summary.guard = guard;
    // What other programs wrote.
    row.summary.client = plainLine(row.summary.client);
    row.summary.number = plainLine(row.summary.number);
    row.summary.guard.name = plainLine(row.summary.guard.name);
    row.summary.reference = plainLine(row.summary.reference);
    row.summary.staff = plainLine(row.summary.staff);
    row.app = {plainLine(line.app.value)};
    row.email = plainLine(line.email);
    row.requestIds = plainLine(line.requestIds);
    row.standing = line.standing;
    row.stageSince = line.stageSince;
    row.place = line.putAway ? BoardPlace::Archived : line.isFinished ? BoardPlace::Done : BoardPlace::Listed;
    row.turn = boardTurnOf(row.summary);
    row.linkMadeAt = line.look.linkMadeAt;
    row.isLinkUsed = line.look.isBegun();
    return row;
}

} // namespace golive
