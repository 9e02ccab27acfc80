#include "domain/board/boardquery.h"

namespace golive {

namespace {

bool isTooLate(const SetupSummary &summary)
{
    return summary.attention == Attention::Missed || summary.contacts == SyncFate::Missed ||
           summary.history == SyncFate::Missed;
}

/// Less than zero where `one` comes first.
template <class T> int compared(const T &one, const T &other)
{
    return one < other ? -1 : other < one ? 1 : 0;
}

int comparedTexts(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive);
}

/// How far it is.
int rankOf(const SetupSummary &summary)
{
    return static_cast<int>(summary.stage) * 100 + static_cast<int>(summary.page);
}

bool isEmptyIn(const BoardRow &row, BoardColumn column)
{
    switch (column) {
    case BoardColumn::Client: return row.summary.client.isEmpty();
    case BoardColumn::Number: return row.summary.number.isEmpty();
    case BoardColumn::App: return row.app.isEmpty();
    case BoardColumn::Staff: return row.summary.staff.isEmpty();
    case BoardColumn::Reference: return row.summary.reference.isEmpty();
    case BoardColumn::Since: return !row.stageSince;
    case BoardColumn::Deadline: return !row.summary.deadline;
    case BoardColumn::Link: return !row.linkMadeAt;
    case BoardColumn::Stage:
    case BoardColumn::Turn:
    case BoardColumn::Contacts:
    case BoardColumn::Chats:
    case BoardColumn::Guard:
    case BoardColumn::Changed: break;
    }
    return false;
}

int comparedBy(BoardColumn column, const BoardRow &one, const BoardRow &other)
{
    const SetupSummary &a = one.summary;
    const SetupSummary &b = other.summary;
    switch (column) {
    case BoardColumn::Client: return comparedTexts(a.client, b.client);
    case BoardColumn::Number: return comparedTexts(a.number, b.number);
    case BoardColumn::App: return comparedTexts(one.app.value, other.app.value);
    case BoardColumn::Stage: return compared(rankOf(a), rankOf(b));
    case BoardColumn::Turn: return compared(one.turn, other.turn);
    case BoardColumn::Deadline: return compared(a.deadline, b.deadline);
    case BoardColumn::Contacts: return compared(a.contacts, b.contacts);
    case BoardColumn::Chats: {
        const int fates = compared(a.history, b.history);
        return fates != 0 ? fates : compared(a.historyProgress, b.historyProgress);
    }
    case BoardColumn::Link: return compared(one.linkMadeAt, other.linkMadeAt);
    case BoardColumn::Guard: {
        const int kinds = compared(a.guard.kind, b.guard.kind);
        return kinds != 0 ? kinds : comparedTexts(a.guard.name, b.guard.name);
    }
    case BoardColumn::Changed: return compared(a.changedAt, b.changedAt);
    case BoardColumn::Staff: return comparedTexts(a.staff, b.staff);
    case BoardColumn::Reference: return comparedTexts(a.reference, b.reference);
    case BoardColumn::Since: return compared(one.stageSince, other.stageSince);
    }
    return 0;
}

} // namespace

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
    chips.set(BoardChip::Mine, !me.isEmpty() && summary.staff.compare(me, Qt::CaseInsensitive) == 0);
    chips.set(BoardChip::WithoutGuard, summary.guard.kind == GuardView::Kind::NoToken);
    return chips;
}

bool comesBefore(const BoardRow &one, const BoardRow &other, const BoardOrder &order)
{
    if (order.column) {
        const bool isEmpty = isEmptyIn(one, *order.column);
        if (isEmpty != isEmptyIn(other, *order.column))
            return !isEmpty;
        if (const int way = comparedBy(*order.column, one, other); way != 0 && !isEmpty)
            return (way < 0) != order.isDescending;
    }
    return isMorePressing(one.summary, other.summary);
}

} // namespace golive
