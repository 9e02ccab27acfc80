#include "base/enumvalues.h"
#include "sandbox/pages/signupsession.h"
#include "testing/test.h"

#include <QTest>

namespace tst_signupsession {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Form = SignUpScript::HandOff;
using Order = SignUpScript::Order;
using Trouble = SignUpScript::Trouble;
using Screen = SignUpSession::Screen;

class TestSignUpSession : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void endsAsItsScriptSays_data();
    void endsAsItsScriptSays();
    void screensInOrder_data();
    void screensInOrder();
    void leavingCancelsWithTheDocumentedStep_data();
    void leavingCancelsWithTheDocumentedStep();
    void theChoiceDecidesTheEnd_data();
    void theChoiceDecidesTheEnd();
    void wrongInputStaysOnTheScreen_data();
    void wrongInputStaysOnTheScreen();
    void theNumberComesFirstUnlessToldOtherwise();
    void aPortfolioCanBeMade();
    void aLateClickChangesNothing();
    void theErrorObjectComesFirstAndItsReportAfter();
    void aReportedProblemIsToldOnce();
    void anAbandonedSessionIsOver();

private:
    static SignUpSession opened(const SignUpScript &, bool isFirstOfLink = true);
    static QString walk(SignUpSession &, const QString &setup = u"connect-app"_s, Screen until = Screen::Success);
    static void doThePhonePart(SignUpSession &);
};

const QString number = u"+5511987654321"_s;
const Instant now{1789012345s};
const SignUpScript classic{Form::QrCode, Order::Classic, Trouble::None};

QString valueFor(Screen screen, const QString &setup)
{
    switch (screen) {
    case Screen::Portfolio: return SignUpSession::portfolios().first().id;
    case Screen::SetupChoice: return setup;
    case Screen::PhoneNumber: return u"+55 (11) 98765-4321"_s;
    case Screen::BusinessInformation: return u"America/Sao_Paulo"_s;
    default: return {};
    }
}

QString leavingEvent(const SignUpSession &session)
{
    const auto message = session.messageOnLeaving(now);
    return message ? message->json["event"_L1].toString() : u"silence"_s;
}

SignUpSession TestSignUpSession::opened(const SignUpScript &script, bool isFirstOfLink)
{
    return SignUpSession({.id = u"c07d15e8a9b2f"_s,
                          .linkId = u"link"_s,
                          .app = AppId{u"app"_s},
                          .appName = u"Bakery"_s,
                          .script = script,
                          .isFirstOfLink = isFirstOfLink,
                          .seed = 7,
                          .realNow = now});
}

void TestSignUpSession::doThePhonePart(SignUpSession &session)
{
    using Action = PracticePhone::Action;
    const auto act = [&](Action action, const QString &value = {}) { session.actOnPhone(action, value, now); };
    act(Action::Connect);
    act(Action::Scanned, session.handOff().qrText());
    act(Action::ConnectPlatform);
    act(Action::Confirm);
    act(Action::ShareChats);
    act(Action::SubmitCode, session.handOff().accessCode());
}

/// Presses the main button of every screen until nothing moves any more or `until` is shown; the names of the screens.
QString TestSignUpSession::walk(SignUpSession &session, const QString &setup, Screen until)
{
    QStringList names{SignUpSession::name(session.screen())};
    while (session.screen() != until && session.screen() != Screen::Problem && !session.closesItself()) {
        const Screen before = session.screen();
        if (before == Screen::HandOff)
            doThePhonePart(session);
        else
            session.act(before, valueFor(before, setup));
        if (session.screen() == before)
            break;
        names += SignUpSession::name(session.screen());
    }
    if (session.awaitsAccount())
        session.accountLinked(WabaId{u"611020304050607"_s});
    return names.join(u' ');
}

void TestSignUpSession::endsAsItsScriptSays_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<Order>("order");
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("phone");
    const QString coexistence = u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s;
    for (const Form form : enumValues<Form>()) {
        for (const Order order : enumValues<Order>()) {
            const auto row = [&](const char *name, Trouble trouble, const QString &screen, const QString &event,
                                 const QString &phone = number) {
                QTest::addRow("%s, %s, %s", name, form == Form::QrCode ? "qr" : "code",
                              order == Order::Classic ? "classic" : "phone first")
                    << form << order << trouble << screen << event << phone;
            };
            row("no trouble", Trouble::None, u"success"_s, coexistence);
            row("not eligible", Trouble::NotEligible, u"problem"_s, u"CANCEL"_s);
            row("error object", Trouble::ErrorObject, u"phone-number"_s, u"ERROR"_s);
            row("payment method", Trouble::PaymentMethod, u"success"_s, coexistence);
            row("pop-up closes", Trouble::PopupCloses, u"phone-number"_s, u"silence"_s, {});
            row("plain finish", Trouble::PlainFinish, u"success"_s, u"FINISH"_s);
            row("WhatsApp login", Trouble::WaLoginFinish, u"success"_s, u"FINISH"_s);
            row("only WABA", Trouble::OnlyWaba, u"success"_s, u"FINISH_ONLY_WABA"_s, {});
            row("no message", Trouble::NoFinishMessage, u"success"_s, u"silence"_s);
            row("not known", Trouble::FinishNotKnown, u"success"_s, u"FINISH_OBO_MIGRATION"_s);
            row("access only", Trouble::GrantOnly, u"success"_s, u"FINISH_GRANT_ONLY_API_ACCESS"_s, {});
            row("cannot onboard", Trouble::CannotOnboard, u"barrier"_s, u"silence"_s, {});
            row("empty callback", Trouble::EmptyCallback, u"success"_s, coexistence);
        }
    }
}

void TestSignUpSession::endsAsItsScriptSays()
{
    QFETCH(Form, form);
    QFETCH(Order, order);
    QFETCH(Trouble, trouble);
    QFETCH(QString, screen);
    QFETCH(QString, event);
    QFETCH(QString, phone);
    SignUpSession session = opened({form, order, trouble});
    walk(session);
    QCOMPARE(SignUpSession::name(session.screen()), screen);
    QCOMPARE(leavingEvent(session), event);
    QCOMPARE(session.finish().phone, phone);
    QCOMPARE(session.finish().sharesChats, screen == "success"_L1);
    if (trouble == Trouble::WaLoginFinish)
        QVERIFY(session.messageOnLeaving(now)->json["data"_L1]["is_wa_login_user"_L1].toBool());
    if (trouble == Trouble::NotEligible)
        QCOMPARE(session.messageOnLeaving(now)->json["data"_L1]["error_code"_L1], QJsonValue(u"3441045"_s));
    if (trouble == Trouble::PopupCloses) {
        SignUpSession second = opened({form, order, trouble}, false);
        walk(second);
        QCOMPARE(leavingEvent(second), u"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_s);
    }
}

void TestSignUpSession::screensInOrder_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("screens");
    QTest::newRow("classic")
        << Order::Classic << u"connect-app"_s
        << u"login second-factor authorise portfolio setup-choice phone-number handoff business-information success"_s;
    QTest::newRow("phone first")
        << Order::PhoneFirst << QString()
        << u"login second-factor authorise phone-number profile portfolio handoff business-information terms success"_s;
    QTest::newRow("create account")
        << Order::Classic << u"create-account"_s
        << u"login second-factor authorise portfolio setup-choice phone-number business-information success"_s;
    QTest::newRow("display name only")
        << Order::Classic << u"display-name-only"_s
        << u"login second-factor authorise portfolio setup-choice business-information success"_s;
}

void TestSignUpSession::screensInOrder()
{
    QFETCH(Order, order);
    QFETCH(QString, setup);
    QFETCH(QString, screens);
    SignUpSession session = opened({Form::AccessCode, order, Trouble::None});
    QCOMPARE(walk(session, setup), screens);
    for (const QString &name : screens.split(u' '))
        QCOMPARE(SignUpSession::name(SignUpSession::screenNamed(name).value()), name);
}

void TestSignUpSession::leavingCancelsWithTheDocumentedStep_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("step");
    QTest::newRow("login") << Screen::Login << QString();
    QTest::newRow("second factor") << Screen::SecondFactor << QString();
    QTest::newRow("authorise") << Screen::Authorise << QString();
    QTest::newRow("terms") << Screen::Terms << QString();
    QTest::newRow("portfolio") << Screen::Portfolio << u"BUSINESS_ACCOUNT_SELECTION"_s;
    QTest::newRow("setup") << Screen::SetupChoice << u"WABA_PHONE_PROFILE_PICKER"_s;
    QTest::newRow("number") << Screen::PhoneNumber << u"PHONE_NUMBER_SETUP"_s;
    QTest::newRow("profile") << Screen::Profile << u"WHATSAPP_BUSINESS_PROFILE_SETUP"_s;
    QTest::newRow("hand-off") << Screen::HandOff << QString();
    QTest::newRow("business information") << Screen::BusinessInformation << QString();
}

void TestSignUpSession::leavingCancelsWithTheDocumentedStep()
{
    QFETCH(Screen, screen);
    QFETCH(QString, step);
    const bool isOfPhoneFirst = screen == Screen::Profile || screen == Screen::Terms;
    SignUpSession session = opened({Form::QrCode, isOfPhoneFirst ? Order::PhoneFirst : Order::Classic, Trouble::None});
    walk(session, u"connect-app"_s, screen);
    QCOMPARE(session.screen(), screen);
    const QJsonObject json = session.messageOnLeaving(now).value().json;
    QCOMPARE(json["event"_L1].toString(), u"CANCEL"_s);
    QCOMPARE(json["data"_L1]["current_step"_L1].toString(), step);
}

void TestSignUpSession::theChoiceDecidesTheEnd_data()
{
    QTest::addColumn<QString>("setup");
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("phone");
    QTest::newRow("create account") << u"create-account"_s << u"FINISH"_s << number;
    QTest::newRow("display name only") << u"display-name-only"_s << u"FINISH_ONLY_WABA"_s << QString();
}

void TestSignUpSession::theChoiceDecidesTheEnd()
{
    QFETCH(QString, setup);
    QFETCH(QString, event);
    QFETCH(QString, phone);
    SignUpSession session = opened(classic);
    walk(session, setup);
    QCOMPARE(leavingEvent(session), event);
    QCOMPARE(session.finish().phone, phone);
    QVERIFY(!session.finish().sharesChats);
}

void TestSignUpSession::wrongInputStaysOnTheScreen_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("value");
    QTest::newRow("portfolio of another business") << Screen::Portfolio << u"1"_s;
    QTest::newRow("no set-up chosen") << Screen::SetupChoice << QString();
    QTest::newRow("short number") << Screen::PhoneNumber << u"123"_s;
    QTest::newRow("no time zone") << Screen::BusinessInformation << QString();
}

void TestSignUpSession::wrongInputStaysOnTheScreen()
{
    QFETCH(Screen, screen);
    QFETCH(QString, value);
    SignUpSession session = opened(classic);
    walk(session, u"connect-app"_s, screen);
    session.act(screen, value);
    QCOMPARE(session.screen(), screen);
    QVERIFY(!session.error().isEmpty());
    session.act(screen, valueFor(screen, u"connect-app"_s));
    QVERIFY(session.screen() != screen);
    QCOMPARE(session.error(), QString());
}

void TestSignUpSession::theNumberComesFirstUnlessToldOtherwise()
{
    SignUpSession session = opened({});
    walk(session, {}, Screen::PhoneNumber);
    QCOMPARE(session.portfolioId(), QString());
    QCOMPARE(session.screen(), Screen::PhoneNumber);
}

void TestSignUpSession::aPortfolioCanBeMade()
{
    for (const Order order : enumValues<Order>()) {
        SignUpSession session = opened({Form::QrCode, order, Trouble::None});
        walk(session, u"connect-app"_s, Screen::Portfolio);
        session.act(Screen::Portfolio, SignUpSession::newPortfolio().id);
        QCOMPARE(session.screen(), Screen::NewBusiness);
        session.act(Screen::NewBusiness, u"  "_s);
        QCOMPARE(session.screen(), Screen::NewBusiness);
        QVERIFY(!session.error().isEmpty());
        session.act(Screen::NewBusiness, u"Bakery"_s);
        QCOMPARE(session.screen(), order == Order::PhoneFirst ? Screen::HandOff : Screen::SetupChoice);
        QVERIFY(!session.portfolioId().isEmpty());
    }
}

void TestSignUpSession::aLateClickChangesNothing()
{
    SignUpSession session = opened({});
    session.act(Screen::Login, {});
    session.act(Screen::Login, {});
    QCOMPARE(session.screen(), Screen::SecondFactor);
    walk(session, u"connect-app"_s, Screen::HandOff);
    session.act(Screen::HandOff, {});
    QCOMPARE(session.screen(), Screen::HandOff);
}

void TestSignUpSession::theErrorObjectComesFirstAndItsReportAfter()
{
    SignUpSession session = opened({Form::QrCode, Order::Classic, Trouble::ErrorObject});
    walk(session, u"connect-app"_s, Screen::PhoneNumber);
    session.act(Screen::PhoneNumber, number);
    QCOMPARE(session.screen(), Screen::PhoneNumber);
    QCOMPARE(session.error(), u"[object Object]"_s);
    session.act(Screen::PhoneNumber, number);
    QCOMPARE(session.screen(), Screen::Problem);
    const QJsonObject json = session.messageOnLeaving(now).value().json;
    QCOMPARE(json["event"_L1].toString(), u"ERROR"_s);
    QCOMPARE(json["data"_L1]["error_id"_L1].toString(), u"524126"_s);
    QCOMPARE(json["data"_L1]["timestamp"_L1].toString(), u"1789012345"_s);
}

void TestSignUpSession::aReportedProblemIsToldOnce()
{
    SignUpSession session = opened({Form::QrCode, Order::Classic, Trouble::NotEligible});
    walk(session, u"connect-app"_s, Screen::Problem);
    QCOMPARE(leavingEvent(session), u"CANCEL"_s);
    session.act(Screen::Problem, {});
    QVERIFY(session.isReported());
    QCOMPARE(leavingEvent(session), u"silence"_s);
}

void TestSignUpSession::anAbandonedSessionIsOver()
{
    SignUpSession session = opened({});
    walk(session, u"connect-app"_s, Screen::HandOff);
    QCOMPARE(session.practicePhone().step(), PracticePhone::Step::Message);
    session.leave();
    QVERIFY(session.isOver());
    QCOMPARE(session.practicePhone().step(), PracticePhone::Step::Idle);
    QCOMPARE(leavingEvent(session), u"silence"_s);
    doThePhonePart(session);
    QCOMPARE(session.screen(), Screen::HandOff);
}

GOLIVE_TEST(TestSignUpSession)

} // namespace tst_signupsession

#include "tst_signupsession.moc"
