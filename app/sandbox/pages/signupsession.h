#pragma once

#include "base/clock.h"
#include "sandbox/pages/handoff.h"
#include "sandbox/pages/practicephone.h"
#include "sandbox/pages/signupmessage.h"
#include "sandbox/world/signupworld.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive::sandbox {

/// One sign-up pop-up and the phone it talks to: which screen each shows and what was entered. A value; everything that
/// outlasts the window goes to the SignUpWorld.
class SignUpSession
{
public:
    enum class Screen {
        Login,
        SecondFactor,
        Authorise,
        Portfolio,
        NewBusiness, ///< Where none of the portfolios is the right one.
        SetupChoice,
        PhoneNumber,
        HandOff,
        BusinessInformation,
        Profile, ///< Only where the phone number comes first,
        Terms,   ///< as this.
        Success,
        Problem,
        Barrier ///< The partner cannot take anybody on: nothing to press.
    };
    enum class Choice { None, ConnectApp, CreateAccount, DisplayNameOnly };
    struct Opening
    {
        QString id;
        QString linkId;
        AppId app;
        QString appName;
        SignUpScript script;
        bool isFirstOfLink = true; ///< SignUpScript::Trouble::PopupCloses hits the first window only.
        quint32 seed = 0;          ///< Of everything random in the session.
        Instant realNow;
    };
    struct Portfolio
    {
        QString id;
        QString name;
    };

    explicit SignUpSession(const Opening &);

    const Opening &opening() const { return m_opening; }
    static const QList<Portfolio> &portfolios();
    /// The choice beside them: a portfolio that is made here.
    static Portfolio newPortfolio();

    Screen screen() const { return m_screen; }
    static QString name(Screen);
    static std::optional<Screen> screenNamed(const QString &);
    Choice choice() const { return m_choice; }
    QString phone() const { return m_phone; } ///< E.164, empty until accepted.
    QString portfolioId() const { return m_portfolioId; }
    /// Next to the input of this screen; empty where all is well.
    QString error() const { return m_error; }
    QString problemCode() const; ///< On the Problem screen.
    QString problemText() const;
    bool isReported() const { return m_reported; }
    bool isOver() const { return m_over; }
    /// The page has to close its window at once, without a message.
    bool closesItself() const;

    /// The main button of a screen. `seen` is the screen the person looked at: another one means a late or doubled
    /// click, which changes nothing. On the Problem screen the main button reports the problem.
    void act(Screen seen, const QString &value);
    /// The window was closed, by whatever way.
    void leave();
    /// What the page posts when it is left now; nothing where Meta's page would stay silent.
    std::optional<SignUpMessage> messageOnLeaving(Instant now) const;

    /// The success screen is up and the account does not exist yet: the caller makes it and hands in its id.
    bool awaitsAccount() const { return m_screen == Screen::Success && !m_waba; }
    SignUpWorld::Finish finish() const;
    void accountLinked(const WabaId &waba) { m_waba = waba; }

    const HandOff &handOff() const { return m_handOff; }
    const PracticePhone &practicePhone() const { return m_practicePhone; }
    void tick(Instant realNow) { m_handOff.tick(realNow); }
    void actOnPhone(PracticePhone::Action, const QString &value, Instant realNow);

private:
    bool isPhoneFirst() const { return m_opening.script.order == SignUpScript::Order::PhoneFirst; }
    bool hasTrouble(SignUpScript::Trouble trouble) const { return m_opening.script.trouble == trouble; }
    void show(Screen);
    void choosePortfolio(const QString &id);
    void makePortfolio(const QString &name);
    void portfolioIsKnown(const QString &id);
    void chooseSetup(const QString &value);
    void enterNumber(const QString &typed);
    SignUpMessage finishMessage() const;

    Opening m_opening;
    HandOff m_handOff;
    PracticePhone m_practicePhone;
    Screen m_screen = Screen::Login;
    Choice m_choice = Choice::None;
    QString m_phone;
    QString m_portfolioId;
    QString m_error;
    std::optional<WabaId> m_waba;
    bool m_reported = false;
    bool m_over = false;
};

} // namespace golive::sandbox
