#pragma once

#include "domain/sync/syncplan.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of what is decided before the two once-only calls, wherever it is decided or shown.
class ArmingText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::ArmingText)
public:
    static QString startByItself();
    static QString whatHappens();
    /// What the arming comes to, as a sentence: that it starts, or what holds it.
    static QString state(ArmState);
    static bool isHeld(ArmState);
    /// The same in a few words, for a row of Start and the tray; empty where there is nothing to say.
    static QString briefly(ArmState);

    /// `host` is where the chats go; empty where that is not known.
    static QString oldChatsQuestion(const QString &host);
    static QString oldChatsReason();
    static QString oldChatsAnswer(Arming::OldChats);
    /// What follows from the answer.
    static QString oldChatsNote(Arming::OldChats);

    static QString ifUnknownTitle();
    static QString ifUnknownIntro();
    static QString ifUnknownChoice(Arming::IfUnknown);
    static QString ifUnknownRisk(Arming::IfUnknown);
    static QString keepPhoneOpen();
};

} // namespace golive::ui
