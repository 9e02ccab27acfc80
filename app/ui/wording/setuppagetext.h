#pragma once

#include "domain/view/pageview.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Set up and chats (the guide's step 15 and its Sync API).
class SetUpPageText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::SetUpPageText)
public:
    enum class Stage { FacebookDone, NumberSelected, SettingUp, Live };

    static QString stage(Stage, const AppState &);
    static QString checked(const SetUpView &);
    static QString finishSaid();
    static QString wayBack();
    static QString watching(const SetUpView &);

    static QString countdownTitle(const SetUpView &);
    static QString countdownBody(const SetUpView &);
    /// What the end of the 24 hours rests on.
    static QString countdownEvidence(const SyncWindow &);

    static QString armSwitch();
    static QString earlierSyncQuestion();
    static QString finishQuestion();
    /// Who looks after this set-up; empty where nobody has to.
    static QString guard(const GuardView &, bool isAwakeKept, Instant now);

    static QString verificationLine(const VerificationLine &);
    static QString verificationState(const SetUpView &);

    static QString syncButton(const SetUpView &);
    static QString whatWillHappen(const SetUpView &);
    static QString notShared();
    static QString keepPhoneOpen();
    static QString eventsHeld();
};

} // namespace golive::ui
