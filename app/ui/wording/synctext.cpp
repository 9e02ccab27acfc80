#include "ui/wording/synctext.h"

#include "domain/facts/recogniseerror.h"
#include "domain/sync/claimpatience.h"
#include "ui/wording/errortext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/striptext.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::ui {

namespace {

using Reason = SyncRecord::Reason;
using State = SyncRecord::State;

const SyncRecord &recordOf(const SetUpView &view, SyncKind kind)
{
    return kind == SyncKind::Contacts ? view.contacts : view.history;
}

class NextText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetUpPageText)
public:
    static QString due(Instant due, Instant now)
    {
        return due - now < 15min ? tr("in %1", "time left").arg(durationText(due - now))
                                 : tr("at %1", "clock").arg(soonText(due, now));
    }
    static QString again(const SetUpView &view, SyncKind kind)
    {
        if (view.arm != ArmState::Armed)
            return tr("Press the button to try again.");
        if (!view.turn || view.turn->kind != kind)
            return tr("It is tried again by itself, after the other one.");
        return view.turn->due > view.now
                   ? tr("It is tried again by itself %1.", "in 40 s, at 14:05").arg(dueText(view.turn->due, view.now))
                   : tr("It is tried again by itself now.");
    }
    static QString claimed(const SyncRecord &record, Instant now)
    {
        if (!record.at || now - *record.at >= claimPatience)
            return tr("If the answer was lost, that is found out within moments.");
        return tr("If no answer comes, Golive looks at it again at %1.").arg(clockTime(*record.at + claimPatience));
    }
    static QString unknown(const SetUpView &view, SyncKind kind)
    {
        if (recordOf(view, kind).isOnceMore)
            return tr(
                "The one further call that you chose was made, and its answer was lost too. No other one is made.");
        if (view.arming.ifUnknown == Arming::IfUnknown::LeaveIt)
            return tr("It is left so, as chosen: it is never sent again by itself, because it counts only once.");
        if (!view.turn || !view.turn->isOnceMore || view.turn->kind != kind)
            return tr("If no event has shown it when 2 hours are left, it is sent once more, as you chose.");
        return view.turn->due > view.now ? tr("If no event has shown it by %1, it is sent once more, as you chose.")
                                               .arg(soonText(view.turn->due, view.now))
                                         : tr("No event has shown it, so it is sent once more now, as you chose.");
    }
};

/// What the error table knows of a refusal beyond Golive's own words for it.
QStringList explained(const SyncRecord &record)
{
    const KnownError *known = knownError(record.code, record.detail);
    if (!known)
        return {};
    QStringList sentences{errorSentence(known->cause), errorWho(*known), errorSentence(known->where)};
    // A choice of the owner's: nobody must do anything about it.
    if (record.reason() == Reason::NotShared)
        sentences[1].clear();
    // Its cause is told already, and that it may be left so.
    if (record.reason() == Reason::WindowClosed)
        sentences = {errorSentence(known->where)};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace

QString soonText(Instant at, Instant now)
{
    return localTime(at).date() == localTime(now).date() ? clockTime(at) : deadlineText(localTime(at), localTime(now));
}

QString dueText(Instant due, Instant now)
{
    return NextText::due(due, now);
}

QString SyncText::kind(SyncKind kind)
{
    return kind == SyncKind::Contacts ? tr("Contacts") : tr("Chats");
}

QString SyncText::state(const SyncRecord &record, SyncKind kind, bool isBusy)
{
    if (isBusy)
        return tr("Asking now…");
    switch (record.state) {
    case State::NotRequested: return tr("Not asked for yet");
    case State::Claimed: return tr("Being asked for; the answer has not come yet");
    case State::Accepted:
        // The shot was used before this call.
        if (record.reason() == Reason::AlreadyRequested)
            return tr("Already asked for, earlier");
        return record.reason() == Reason::ShownByEvents ? tr("Accepted: events have shown it") : tr("Accepted");
    case State::Refused:
        if (record.isUnspentRefusal())
            return tr("Turned away before Meta saw it; nothing is used up");
        if (record.reason() == Reason::WindowClosed)
            return tr("Too late: the 24 hours are over");
        return kind == SyncKind::History && record.reason() == Reason::NotShared
                   ? tr("The owner chose not to share them")
                   : tr("Refused");
    case State::NotSent: return tr("Not sent; nothing is used up");
    case State::Unknown: return tr("Not known whether it arrived");
    }
    return {};
}

QString SyncText::detail(const SyncRecord &record)
{
    QStringList parts;
    switch (record.state) {
    case State::Accepted:
        if (!record.requestId.isEmpty())
            parts << tr("Request number: %1").arg(record.requestId);
        if (record.reason() == Reason::AlreadyRequested)
            parts << tr("Meta says that somebody has asked for them before. They can be asked for only once.");
        else if (record.reason() == Reason::ShownByEvents)
            parts << tr("The answer was lost, and then they began to arrive.");
        break;
    case State::Refused:
        if (record.reason() == Reason::WindowClosed)
            parts << tr("Your number works. Only what is older was not copied; it is still on your phone.");
        if (record.isUnspentRefusal())
            parts << tr("Gupshup said: %1 (%2)").arg(record.detail, record.code);
        else if (record.reason() != Reason::NotShared)
            parts << (record.code.isEmpty() ? tr("Meta said: %1").arg(record.detail)
                                            : tr("Meta said: %1 (%2)").arg(record.detail, record.code));
        parts << explained(record);
        break;
    case State::NotSent: parts << tr("The call did not leave this computer."); break;
    case State::Unknown:
        parts << tr("It left this computer, and the answer was lost. If it arrived, they come by themselves.");
        break;
    case State::NotRequested:
    case State::Claimed: break;
    }
    if (record.isOnceMore && record.state != State::Unknown)
        parts << tr("It was sent once more, as chosen.");
    if (record.at && record.state != State::NotRequested)
        parts.prepend(dateAndTime(*record.at)); // what follows may be whole sentences
    QString detail;
    for (const QString &part : std::as_const(parts))
        detail += (detail.isEmpty() ? QString() : detail.endsWith(u'.') ? u" "_s : u" · "_s) + part;
    return detail;
}

QString SyncText::next(const SetUpView &view, SyncKind kind)
{
    const SyncRecord &record = recordOf(view, kind);
    if (kind == SyncKind::Contacts ? view.isContactsBusy : view.isHistoryBusy)
        return {};
    switch (record.state) {
    case State::NotRequested:
        return kind == SyncKind::History && view.arm == ArmState::Armed && !view.contacts.isSettled()
                   ? tr("They follow right after the contacts.")
                   : QString();
    case State::Claimed: return NextText::claimed(record, view.now);
    case State::NotSent: return NextText::again(view, kind);
    case State::Refused: return record.isUnspentRefusal() ? NextText::again(view, kind) : QString();
    case State::Unknown: return NextText::unknown(view, kind);
    case State::Accepted: break;
    }
    return {};
}

QString SyncText::line(const SyncRecord &record, SyncKind kind)
{
    const QString state = SyncText::state(record, kind, false);
    return record.at && record.state != State::NotRequested
               ? tr("%1 at %2", "state, time").arg(state, dateAndTime(*record.at))
               : state;
}

} // namespace golive::ui
