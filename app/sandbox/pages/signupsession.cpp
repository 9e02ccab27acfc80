#include "sandbox/pages/signupsession.h"

#include "sandbox/pages/phonespelling.h"

#include <algorithm>
#include <array>
#include <utility>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;
using Trouble = SignUpScript::Trouble;

namespace {
using Screen = SignUpSession::Screen;

constexpr std::array screenNames{
    std::pair{Screen::Login, "login"_L1},
    std::pair{Screen::SecondFactor, "second-factor"_L1},
    std::pair{Screen::Authorise, "authorise"_L1},
    std::pair{Screen::Portfolio, "portfolio"_L1},
    std::pair{Screen::NewBusiness, "new-business"_L1},
    std::pair{Screen::SetupChoice, "setup-choice"_L1},
    std::pair{Screen::PhoneNumber, "phone-number"_L1},
    std::pair{Screen::HandOff, "handoff"_L1},
    std::pair{Screen::BusinessInformation, "business-information"_L1},
    std::pair{Screen::Profile, "profile"_L1},
    std::pair{Screen::Terms, "terms"_L1},
    std::pair{Screen::Success, "success"_L1},
    std::pair{Screen::Problem, "problem"_L1},
    std::pair{Screen::Barrier, "barrier"_L1},
};

// How the guide's "Error Object" looks: an object printed as text (meta-coexistence.md 7.4).
const auto printedObject = u"[object Object]"_s;

/// The documented values of current_step (meta-coexistence.md 1.8); the other screens have none.
QString documentedStep(Screen screen)
{
    switch (screen) {
    case Screen::Portfolio: return u"BUSINESS_ACCOUNT_SELECTION"_s;
    case Screen::SetupChoice: return u"WABA_PHONE_PROFILE_PICKER"_s;
    case Screen::PhoneNumber: return u"PHONE_NUMBER_SETUP"_s;
    case Screen::Profile: return u"WHATSAPP_BUSINESS_PROFILE_SETUP"_s;
    case Screen::Login:
    case Screen::SecondFactor:
    case Screen::Authorise:
    case Screen::NewBusiness:
    case Screen::HandOff:
    case Screen::BusinessInformation:
    case Screen::Terms:
    case Screen::Success:
    case Screen::Problem:
    case Screen::Barrier: return {};
    }
    Q_UNREACHABLE();
}
} // namespace

SignUpSession::SignUpSession(const Opening &opening)
    : m_opening(opening), m_handOff(opening.id, opening.seed, opening.realNow), m_practicePhone(opening.script.handOff)
{
}

const QList<SignUpSession::Portfolio> &SignUpSession::portfolios()
{
    static const QList<Portfolio> all{{u"505060708091011"_s, u"Practice Trading"_s},
                                      {u"505060708091012"_s, u"Practice Bakery"_s}};
    return all;
}

SignUpSession::Portfolio SignUpSession::newPortfolio()
{
    return {u"new"_s, u"New business portfolio"_s};
}

QString SignUpSession::name(Screen screen)
{
    return std::find_if(screenNames.begin(), screenNames.end(), [&](const auto &pair) { return pair.first == screen; })
        ->second;
}

std::optional<SignUpSession::Screen> SignUpSession::screenNamed(const QString &name)
{
    const auto found =
        std::find_if(screenNames.begin(), screenNames.end(), [&](const auto &pair) { return pair.second == name; });
    return found == screenNames.end() ? std::nullopt : std::optional(found->first);
}

QString SignUpSession::problemCode() const
{
    return hasTrouble(Trouble::NotEligible) ? u"3441045"_s : u"524126"_s;
}

QString SignUpSession::problemText() const
{
    return hasTrouble(Trouble::NotEligible) ? u"This phone number isn't eligible yet."_s : u"Something went wrong."_s;
}

bool SignUpSession::closesItself() const
{
    return hasTrouble(Trouble::PopupCloses) && m_opening.isFirstOfLink && m_screen == Screen::PhoneNumber;
}

void SignUpSession::act(Screen seen, const QString &value)
{
    if (m_over || seen != m_screen)
        return;
    switch (m_screen) {
    case Screen::Login: return show(Screen::SecondFactor);
    case Screen::SecondFactor: return show(Screen::Authorise);
    case Screen::Authorise:
        if (hasTrouble(Trouble::CannotOnboard))
            return show(Screen::Barrier);
        return show(isPhoneFirst() ? Screen::PhoneNumber : Screen::Portfolio);
    case Screen::Portfolio: return choosePortfolio(value);
    case Screen::NewBusiness: return makePortfolio(value);
    case Screen::SetupChoice: return chooseSetup(value);
    case Screen::PhoneNumber: return enterNumber(value);
    case Screen::Profile: return show(Screen::Portfolio);
    case Screen::BusinessInformation:
        if (value.isEmpty())
            m_error = u"Select a time zone."_s;
        else
            show(isPhoneFirst() ? Screen::Terms : Screen::Success);
        return;
    case Screen::Terms: return show(Screen::Success);
    case Screen::Problem: m_reported = true; return;
    case Screen::HandOff: // Goes on when the phone is done.
    case Screen::Barrier:
    case Screen::Success: // Its button closes the window.
        return;
    }
}

void SignUpSession::leave()
{
    m_over = true;
    m_practicePhone.desktopLeft();
}

std::optional<SignUpMessage> SignUpSession::messageOnLeaving(Instant now) const
{
    const bool isSilent =
        m_screen == Screen::Barrier || (hasTrouble(Trouble::EmptyCallback) && m_screen != Screen::Success);
    if (m_over || m_reported || closesItself() || isSilent)
        return std::nullopt;
    if (m_screen == Screen::Success)
        return hasTrouble(Trouble::NoFinishMessage) ? std::nullopt : std::optional(finishMessage());
    if (m_screen == Screen::Problem || m_error == printedObject) {
        const qint64 seconds = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
        const SignUpError error{problemText(), problemCode(), m_opening.id, seconds};
        return hasTrouble(Trouble::NotEligible) ? cancelledByError(error) : olderError(error);
    }
    return cancelled(documentedStep(m_screen));
}

SignUpWorld::Finish SignUpSession::finish() const
{
    const bool hasNumber =
        !hasTrouble(Trouble::OnlyWaba) && !hasTrouble(Trouble::GrantOnly) && m_choice != Choice::DisplayNameOnly;
    return {hasNumber ? m_phone : QString(), m_practicePhone.isConnected() && m_practicePhone.sharesChats()};
}

void SignUpSession::actOnPhone(PracticePhone::Action action, const QString &value, Instant realNow)
{
    m_practicePhone.act(action, value, m_handOff, realNow);
    if (m_screen == Screen::HandOff && m_practicePhone.isConnected())
        show(Screen::BusinessInformation);
}

void SignUpSession::show(Screen screen)
{
    m_screen = screen;
    m_error.clear();
    if (screen == Screen::HandOff)
        m_practicePhone.messageArrived();
}

void SignUpSession::choosePortfolio(const QString &id)
{
    if (id == newPortfolio().id)
        return show(Screen::NewBusiness);
    const auto &all = portfolios();
    if (std::none_of(all.begin(), all.end(), [&](const Portfolio &portfolio) { return portfolio.id == id; })) {
        m_error = u"Select a business portfolio."_s;
        return;
    }
    portfolioIsKnown(id);
}

void SignUpSession::makePortfolio(const QString &name)
{
    if (name.trimmed().isEmpty()) {
        m_error = u"Type the name of the business."_s;
        return;
    }
    portfolioIsKnown(u"505060708091013"_s);
}

void SignUpSession::portfolioIsKnown(const QString &id)
{
    m_portfolioId = id;
    show(isPhoneFirst() ? Screen::HandOff : Screen::SetupChoice);
}

void SignUpSession::chooseSetup(const QString &value)
{
    if (value == "connect-app"_L1)
        m_choice = Choice::ConnectApp;
    else if (value == "create-account"_L1)
        m_choice = Choice::CreateAccount;
    else if (value == "display-name-only"_L1)
        m_choice = Choice::DisplayNameOnly;
    else {
        m_error = u"Select one of the choices."_s;
        return;
    }
    show(m_choice == Choice::DisplayNameOnly ? Screen::BusinessInformation : Screen::PhoneNumber);
}

void SignUpSession::enterNumber(const QString &typed)
{
    const bool objectShownBefore = m_error == printedObject;
    const auto number = phoneAsTyped(typed);
    if (!number) {
        m_error = number.error();
        return;
    }
    m_phone = *number;
    if (hasTrouble(Trouble::ErrorObject) && !objectShownBefore)
        m_error = printedObject;
    else if (hasTrouble(Trouble::ErrorObject) || hasTrouble(Trouble::NotEligible))
        show(Screen::Problem);
    else if (isPhoneFirst())
        show(Screen::Profile);
    else
        show(m_choice == Choice::CreateAccount ? Screen::BusinessInformation : Screen::HandOff);
}

SignUpMessage SignUpSession::finishMessage() const
{
    // Shaped like Meta's ids: fifteen digits, the same for the whole session.
    const QString phoneNumberId = u"7021"_s % QString::number(m_opening.seed).rightJustified(11, u'0');
    const SignUpIds ids{m_waba.value_or(WabaId()).value, phoneNumberId, m_portfolioId};
    if (hasTrouble(Trouble::OnlyWaba) || m_choice == Choice::DisplayNameOnly)
        return onlyWabaFinish(ids);
    if (hasTrouble(Trouble::PlainFinish) || m_choice == Choice::CreateAccount)
        return plainFinish(ids);
    if (hasTrouble(Trouble::WaLoginFinish))
        return waLoginFinish(ids);
    if (hasTrouble(Trouble::GrantOnly))
        return grantOnlyFinish(ids);
    if (hasTrouble(Trouble::FinishNotKnown))
        return unknownFinish(ids);
    return coexistenceFinish(ids);
}

} // namespace golive::sandbox
