#include "ui/pages/start/setuprowtext.h"

#include "ui/wording/noticetext.h"
#include "ui/wording/setuptext.h"
#include "ui/wording/waittext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

QString SetupRowText::heard() const
{
    QStringList all{attention, deadline, title.isEmpty() ? QString() : stage, rest};
    all.removeAll(QString());
    return all.join(u". "_s);
}

bool SetupRowText::has(RowAction action) const
{
    return std::any_of(buttons.begin(), buttons.end(), [&](const RowButton &one) { return one.action == action; });
}

SetupRowText SetupRowText::unfinished(const SetupSummary &summary, Instant now)
{
    const QString name = setupName(summary);
    const QString sync = setupSync(summary);
    const QString guard = setupGuard(summary, now);
    SetupRowText text;
    text.title = setupTitle(summary);
    text.attention = attentionText(summary.attention);
    text.deadline = summary.deadline ? setupDeadline(summary) : WaitText::ofRow(summary, now);
    text.stage = setupStage(summary, now);
    text.rest = sync.isEmpty() || guard.isEmpty() ? QString(sync + guard) : QString(sync + u" · "_s + guard);
    if (summary.guard.kind == GuardView::Kind::Elsewhere)
        text.buttons << RowButton{RowAction::TakeOver, tr("Look after it here"), tr("Look after %1 here").arg(name)};
    text.buttons << (summary.guard.kind == GuardView::Kind::NoToken
                         ? RowButton{RowAction::Resume, tr("Sign in"), tr("Sign in for %1").arg(name)}
                         : RowButton{RowAction::Resume, tr("Go on"), tr("Go on with %1").arg(name)});
    text.buttons << RowButton{RowAction::PutAway, {}, tr("Put %1 away").arg(name)};
    return text;
}

SetupRowText SetupRowText::putAway(const SetupSummary &summary, Instant now)
{
    SetupRowText text;
    text.stage = setupPutAwayLine(summary, now);
    text.buttons << RowButton{RowAction::BringBack, tr("Bring back"),
                              tr("Bring %1 back to the list").arg(setupName(summary))};
    text.first = RowAction::BringBack;
    return text;
}

} // namespace golive::ui
