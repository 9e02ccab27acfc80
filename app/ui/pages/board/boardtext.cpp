#include "ui/pages/board/boardtext.h"

#include "domain/connect/signedlink.h"
#include "ui/wording/noticetext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuptext.h"
#include "ui/wording/waittext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString BoardText::column(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Client: return tr("Client");
    case BoardColumn::Number: return tr("Number");
    case BoardColumn::Stage: return tr("Stage");
    case BoardColumn::Turn: return tr("Who acts");
    case BoardColumn::Deadline: return tr("Until");
    case BoardColumn::Contacts: return tr("Contacts");
    case BoardColumn::Chats: return tr("Chats");
    case BoardColumn::Link: return tr("Link");
    case BoardColumn::Guard: return tr("Looked after");
    case BoardColumn::Changed: return tr("Last change");
    case BoardColumn::App: return tr("App id");
    case BoardColumn::Staff: return tr("Handled by");
    case BoardColumn::Reference: return tr("Reference");
    case BoardColumn::Since: return tr("At this stage for");
    }
    return {};
}

QString BoardText::turn(BoardTurn turn)
{
    switch (turn) {
    case BoardTurn::Us: return tr("Us", "who acts");
    case BoardTurn::Owner: return tr("Owner", "who acts");
    case BoardTurn::Gupshup: return tr("Gupshup", "who acts");
    case BoardTurn::Meta: return tr("Meta", "who acts");
    case BoardTurn::Nobody: return tr("Nobody", "who acts");
    }
    return {};
}

QString BoardText::next(const BoardRow &row)
{
    switch (row.turn) {
    case BoardTurn::Us: return tr("It is our turn");
    case BoardTurn::Owner:
        return row.linkMadeAt && !row.isLinkUsed ? tr("The owner has not opened the link yet")
                                                 : tr("The owner has to act");
    case BoardTurn::Gupshup:
        return row.summary.attention == Attention::CannotSend ? tr("Gupshup has to act") : tr("Gupshup is at work");
    case BoardTurn::Meta: return row.isRed() ? tr("Meta has to act") : tr("Meta sends the chats");
    case BoardTurn::Nobody: return tr("Nothing to do now");
    }
    return {};
}

QString BoardText::stage(const BoardRow &row)
{
    switch (row.summary.attention) {
    case Attention::None: break;
    case Attention::Removed: return tr("Disconnected");
    case Attention::Missed: return tr("Too late for the chats");
    case Attention::StuckAtNumberSelection: return tr("Number not selected");
    case Attention::LiveNotSynced: return tr("Live, chats not asked for");
    case Attention::SetUpFailed: return tr("Setting up failed");
    case Attention::TokenMissing: return tr("Sign in to look");
    case Attention::NotLookedAt: return tr("Not reached for long");
    case Attention::Offboarded: return tr("Taken off the phone");
    case Attention::CannotSend: return tr("Cannot send");
    case Attention::SendingLimited: return tr("Sending limited");
    case Attention::PhoneQuiet: return tr("Phone app not opened");
    }
    return setupStageBriefly(row.summary);
}

QString BoardText::fate(SyncFate fate, bool isLive)
{
    switch (fate) {
    case SyncFate::Open: return isLive ? tr("Not asked for") : QString();
    case SyncFate::Accepted: return tr("Asked for");
    case SyncFate::Unknown: return tr("Answer lost");
    case SyncFate::Refused: return tr("Refused");
    case SyncFate::Missed: return tr("Too late");
    }
    return {};
}

QString BoardText::guard(const GuardView &guard)
{
    switch (guard.kind) {
    case GuardView::Kind::NotWanted: return {};
    case GuardView::Kind::Here: return tr("Here", "looked after");
    case GuardView::Kind::Elsewhere: return guard.name;
    case GuardView::Kind::NoToken: return tr("By nobody", "looked after");
    }
    return {};
}

QString BoardText::deadline(const BoardRow &row, Instant now)
{
    const SetupSummary &summary = row.summary;
    if (!summary.deadline)
        return WaitText::ofRow(summary, now);
    if (*summary.deadline <= now)
        return tr("Over since %1", "weekday, clock").arg(dayAndTime(*summary.deadline));
    return tr("%1 left, %2", "so long; weekday, clock")
        .arg(durationText(*summary.deadline - now), dayAndTime(*summary.deadline));
}

// Days where hours tell too much.
QString BoardText::lasting(milliseconds duration)
{
    constexpr std::chrono::hours day{24};
    return duration >= 2 * day ? tr("%1 days", "two or more").arg(QLocale().toString(duration / day))
                               : durationText(duration);
}

QString BoardText::link(const BoardRow &row, Instant now)
{
    if (!row.linkMadeAt)
        return {};
    if (row.isLinkUsed)
        return tr("Opened");
    const milliseconds left = *row.linkMadeAt + SignedLink::lifetime - now;
    if (left <= milliseconds{0})
        return tr("Expired, never opened");
    return tr("Not opened, %1 left", "so long").arg(lasting(left));
}

QString BoardText::cell(const BoardRow &row, BoardColumn column, Instant now)
{
    const SetupSummary &summary = row.summary;
    const bool isLive = summary.stage == AppStage::Live;
    switch (column) {
    case BoardColumn::Client: return setupName(summary);
    case BoardColumn::Number: return summary.number;
    case BoardColumn::Stage: return stage(row);
    case BoardColumn::Turn: return turn(row.turn);
    case BoardColumn::Deadline:
        if (summary.deadline && *summary.deadline > now)
            return tr("%1 left", "so long").arg(durationText(*summary.deadline - now));
        return deadline(row, now);
    case BoardColumn::Contacts: return fate(summary.contacts, isLive);
    case BoardColumn::Chats:
        if (summary.historyProgress >= 100)
            return tr("Complete");
        return summary.historyProgress > 0 ? tr("%1 %", "percent").arg(summary.historyProgress)
                                           : fate(summary.history, isLive);
    case BoardColumn::Link: return link(row, now);
    case BoardColumn::Guard: return guard(summary.guard);
    case BoardColumn::Changed: return tr("%1 ago", "so long").arg(lasting(now - summary.changedAt));
    case BoardColumn::App: return row.app.value;
    case BoardColumn::Staff: return summary.staff;
    case BoardColumn::Reference: return summary.reference;
    case BoardColumn::Since: return row.stageSince ? lasting(now - *row.stageSince) : QString();
    }
    return {};
}

QString BoardText::checked(const LookProgress &progress)
{
    if (progress.wanted == 0)
        return {};
    const auto count = [locale = QLocale()](auto number) { return locale.toString(number); };
    if (!progress.isOver())
        return tr("Checking at Gupshup: %1 of %2").arg(count(progress.done()), count(progress.wanted));
    QStringList parts{tr("Checked at Gupshup: %1 of %2.").arg(count(progress.answered), count(progress.wanted))};
    if (progress.failed > 0)
        parts << tr("Gupshup could not be asked, or did not tell: %1.").arg(count(progress.failed));
    if (progress.skipped > 0)
        parts << tr("Nobody here is signed in for them, or they have no app yet: %1.").arg(count(progress.skipped));
    return parts.join(u' ');
}

QString BoardText::heard(const BoardRow &row, Instant now)
{
    QStringList all{attentionText(row.summary.attention)};
    for (const BoardColumn one :
         {BoardColumn::Client, BoardColumn::Number, BoardColumn::Stage, BoardColumn::Turn, BoardColumn::Deadline,
          BoardColumn::Chats, BoardColumn::Staff, BoardColumn::Link, BoardColumn::Guard}) {
        const QString said = one == BoardColumn::Deadline ? deadline(row, now) : cell(row, one, now);
        if (!said.isEmpty())
            all << (one == BoardColumn::Client || one == BoardColumn::Number
                        ? said
                        : tr("%1: %2", "column: what stands there").arg(column(one), said));
    }
    all.removeAll(QString());
    return all.join(u". "_s);
}

QString BoardText::chip(BoardChip chip)
{
    switch (chip) {
    case BoardChip::NeedsUs: return tr("Needs us");
    case BoardChip::OwnersTurn: return tr("Owner's turn");
    case BoardChip::WindowRuns: return tr("24 hours run");
    case BoardChip::Missed: return tr("Missed");
    case BoardChip::Live: return tr("Live");
    case BoardChip::Disconnected: return tr("Disconnected", "chip: clients");
    case BoardChip::Mine: return tr("Mine");
    case BoardChip::WithoutGuard: return tr("Without guard");
    case BoardChip::Archived: return tr("Archived");
    case BoardChip::Done: return tr("Done");
    }
    return {};
}

QString BoardText::chipMeans(BoardChip chip)
{
    switch (chip) {
    case BoardChip::NeedsUs: return tr("Clients for whom one of us has to do something.");
    case BoardChip::OwnersTurn: return tr("Clients whose owner has to act, on Facebook or on the phone.");
    case BoardChip::WindowRuns: return tr("Clients whose 24 hours run.");
    case BoardChip::Missed: return tr("Clients whose contacts or chats were not asked for in time.");
    case BoardChip::Live: return tr("Clients whose number is live.");
    case BoardChip::Disconnected: return tr("Clients whose number has left, or is about to.");
    case BoardChip::Mine: return tr("Clients that you handle.");
    case BoardChip::WithoutGuard: return tr("Clients after whom nobody looks: somebody has to sign in.");
    case BoardChip::Archived: return tr("Clients that were put away.");
    case BoardChip::Done: return tr("Clients for whom nothing is left to do.");
    }
    return {};
}

} // namespace golive::ui
