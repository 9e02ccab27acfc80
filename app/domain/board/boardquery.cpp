#include "domain/board/boardquery.h"

namespace golive {

namespace {

bool isTooLate(const SetupSummary &summary)
{
    return summary.attention == Attention::Missed || summary.contacts == SyncFate::Missed ||
           summary.history == SyncFate::Missed;
}

} // namespace

bool isHandledBy(const QString &me, const QString &staff)
{
    return !me.isEmpty() && staff.compare(me, Qt::CaseInsensitive) == 0;
}

BoardChips chipsOf(const BoardRow &row, const QString &me)
{
    if (row.place == BoardPlace::Archived)
        return {BoardChip::Archived};
    if (row.place == BoardPlace::Done)
        return {BoardChip::Done};
    const SetupSummary &summary = row.summary;
    const bool isGone = row.standing != Standing::Kind::Connected;
    BoardChips chips;
    chips.set(BoardChip::NeedsUs, row.turn == BoardTurn::Us || row.isRed());
    chips.set(BoardChip::OwnersTurn, row.turn == BoardTurn::Owner);
    chips.set(BoardChip::WindowRuns, summary.deadline && !isTooLate(summary));
    chips.set(BoardChip::Missed, isTooLate(summary));
    chips.set(BoardChip::Live, summary.stage == AppStage::Live && row.standing != Standing::Kind::Removed);
    chips.set(BoardChip::Disconnected, isGone);
    chips.set(BoardChip::Mine, isHandledBy(me, summary.staff));
    chips.set(BoardChip::WithoutGuard, summary.guard.kind == GuardView::Kind::NoToken);
    return chips;
}

} // namespace golive
