#pragma once

#include "sandbox/pages/handoff.h"
#include "sandbox/world/signupworld.h"

#include <QString>

#include <optional>

namespace golive::sandbox {

/// The phone's part of one sign-up: which screen it shows and what was chosen there. With the access code, the code
/// comes last (meta-coexistence.md 2.4); with the QR code, scanning comes first (2.3 and step 10 of the guide).
class PracticePhone
{
public:
    enum class Step { Idle, Message, Platform, Confirm, Share, Scan, Code, Connected, Disconnected };
    enum class Action {
        Connect,
        ConnectPlatform,
        Confirm,
        ShareChats,
        DontShareChats,
        Cancel,
        Scanned,
        SubmitCode,
        EnterCodeInstead,
        ScanInstead,
        Disconnect
    };

    explicit PracticePhone(SignUpScript::HandOff handOff) : m_handOff(handOff) {}

    Step step() const { return m_step; }
    /// A message about the last thing that was scanned or typed; empty where all is well.
    QString error() const { return m_error; }
    bool sharesChats() const { return m_sharesChats; }
    bool isConnected() const { return m_step == Step::Connected; }
    /// The form the desktop has to show: the script's, unless the person asked the phone for the other one.
    SignUpScript::HandOff handOffShown() const;

    /// The official account's message arrives.
    void messageArrived();
    /// The sign-up window went away: an unfinished connection is gone from the phone as well.
    void desktopLeft();
    /// An action that the step does not offer changes nothing (a second click on a slow page).
    void act(Action, const QString &value, HandOff &, Instant realNow);

    static QString name(Step);
    static std::optional<Action> actionNamed(const QString &name);

private:
    void verified();
    void scanned(const QString &text, HandOff &, Instant realNow);
    void typed(const QString &text, HandOff &);

    SignUpScript::HandOff m_handOff;
    Step m_step = Step::Idle;
    QString m_error;
    bool m_sharesChats = false;
};

} // namespace golive::sandbox
