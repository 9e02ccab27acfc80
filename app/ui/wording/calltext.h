#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/view/pageview.h"
#include "ui/wording/tongue.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of guiding somebody from afar; those for him stand in CoachText, CheckText and shareText().
class CallText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::CallText)
public:
    static QString stage(CallStage::Kind);
    /// "✓ Facebook has begun", with who says so.
    static QString stageLine(const CallStage &);
    static QString stageLines(const QList<CallStage> &);
    static QString stageLegend();
    static QString lastChecked(const ConnectView &);

    /// "To be read aloud, in Português (Brasil)"
    static QString sayIn(const Tongue &);
    /// To be read aloud while the link is sent.
    static QString linkComes(const Tongue &);
    static QString youDo(CoachScreen, const ConnectView &);

    static QString linkAge(const ConnectView &);
    static QString linkAllowance(const ConnectView &);

    static QString sheetIntro();
    static QString sheetElsewhere();
    /// What has been done, what comes next and until when, to be kept or sent.
    static QString summary(const PageView &);
    static QString nextAction(const PageView &);
};

/// What the owner of this set-up is spoken to in.
Tongue ownersTongue(const OwnerView &);

} // namespace golive::ui
