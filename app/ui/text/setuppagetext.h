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
    static QString failed(const AppState &);
    static QString watching(const SetUpView &);

    static QString countdownTitle(const SetUpView &);
    static QString countdownBody(const SetUpView &);

    static QString verificationLine(const VerificationLine &);
    static QString verificationState(const SetUpView &);

    static QString kind(SyncKind);
    static QString syncState(const SyncRecord &, bool isBusy);
    static QString syncDetail(const SyncRecord &);
    static QString syncButton(const SetUpView &);
    static QString whatWillHappen(const SetUpView &);
    static QString notShared();
    static QString keepPhoneOpen();
    static QString eventsHeld();
};

} // namespace golive::ui
