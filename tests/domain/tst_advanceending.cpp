#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advanceending {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const UnclearFinish notKnown{UnclearFinish::Kind::NotKnown, u"FINISH_OBO_MIGRATION"_s, WabaId{u"733100220033004"_s},
                             PhoneNumberId{u"844211330022117"_s}};
const UnclearFinish granted{UnclearFinish::Kind::GrantOnly, {}, WabaId{u"611"_s}, {}};
const UnclearFinish silent{};

event::SignUpWentWrong wrongFinish()
{
    event::SignUpWentWrong wrong;
    wrong.problem.kind = Problem::Kind::SignUpWithoutCoexistence;
    return wrong;
}

/// An owner with a link: nobody here can ask Gupshup.
Journey atConnectWithoutToken()
{
    Journey j = on::atConnect();
    j.setup.client.access = Access::Link;
    return j;
}

/// How Facebook's window ended, where that was no finish that is known.
class AdvanceEndingTest : public golive::Test
{
    Q_OBJECT

    enum Comes { Message, State, Before, NotRead };

private Q_SLOTS:
    void theStateIsReadAtOnceAndDecides_data()
    {
        QTest::addColumn<UnclearFinish>("finish");
        QTest::addColumn<int>("told");
        QTest::newRow("a finish that no list has") << notKnown << static_cast<int>(Problem::Kind::SignUpFinishNotKnown);
        QTest::newRow("access only") << granted << static_cast<int>(Problem::Kind::SignUpWithoutNumber);
        QTest::newRow("nothing at all") << silent << static_cast<int>(Problem::Kind::SignUpSilent);
    }
    void theStateIsReadAtOnceAndDecides()
    {
        QFETCH(UnclearFinish, finish);
        QFETCH(int, told);
        Journey j = on::atConnect();
        QVERIFY(j.goes(event::SignUpEndedUnclear{finish}, Step::SignUp, {u"ReadState"_s}));
        QVERIFY(!j.setup.screen.problem); // nothing is said before it is known

        // It is in coexistence indeed, or on its way: on it goes, with the ids that were told.
        for (const AppStage stage : {AppStage::NumberSelection, AppStage::SettingUp, AppStage::Live}) {
            Journey good = j;
            good.on(event::StateRead{on::state(stage)});
            QVERIFY(good.setup.onboarding.finish);
            QCOMPARE(good.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::State);
            QCOMPARE(good.setup.onboarding.finish->waba, finish.waba);
            QCOMPARE(good.setup.onboarding.finish->phone, finish.phone);
            QVERIFY(!good.setup.screen.problem);
            QVERIFY(good.setup.step >= Step::SelectNumber);
        }
        // It is not, or cannot be told: that is said, with what to do, and once.
        const QList<Event> undecided{event::StateRead{on::state(AppStage::FacebookStarted)},
                                     event::StateRead{on::state(AppStage::NotStarted)},
                                     event::StateRead{on::state(AppStage::Unknown)}, event::StateNotRead{}};
        for (const Event &answer : undecided) {
            Journey open = j;
            open.on(answer);
            QVERIFY(open.setup.screen.problem);
            QCOMPARE(static_cast<int>(open.setup.screen.problem->kind), told);
            QCOMPARE(remedyOf(open.setup.screen.problem->kind), Problem::Remedy::SignUpAgain);
            QVERIFY(!open.setup.screen.busy);
            open.on(event::ProblemDismissed{}).on(answer);
            QVERIFY(!open.setup.screen.problem);
            // Golive goes on looking: what the state says later still counts.
            open.on(event::StateRead{on::state(AppStage::NumberSelection)});
            QCOMPARE(open.setup.step, Step::SelectNumber);
            QCOMPARE(open.setup.onboarding.finish->waba, finish.waba);
        }
    }

    /// State and message come by two ways, each with a delay of its own: whichever is first, and however often either
    /// comes, the end is the same.
    void theOrderOfStateAndMessageChangesNothing_data()
    {
        QTest::addColumn<UnclearFinish>("finish");
        QTest::addColumn<QList<int>>("order");
        const std::pair<const char *, QList<int>> orders[]{
            {"message, state", {Message, State}},
            {"state, message", {State, Message}},
            {"state, message, state", {State, Message, State}},
            {"message, state, state", {Message, State, State}},
            {"state, state, message", {State, State, Message}},
            {"message, message, state", {Message, Message, State}},
            {"message, state, message", {Message, State, Message}},
            {"before, message, state", {Before, Message, State}},
            {"message, not read, state", {Message, NotRead, State}},
            // One that was on its way already, and tells how it was before the window ended.
            {"message, before, state", {Message, Before, State}},
            {"message, before, state, message", {Message, Before, State, Message}},
        };
        for (const UnclearFinish &finish : {notKnown, granted, silent}) {
            for (const auto &[name, order] : orders)
                QTest::addRow("%s, %d", name, static_cast<int>(finish.kind)) << finish << order;
        }
    }
    void theOrderOfStateAndMessageChangesNothing()
    {
        QFETCH(UnclearFinish, finish);
        QFETCH(QList<int>, order);
        Journey j = on::atConnect();
        j.on(event::SignUpWindowOpened{});
        for (const int one : order) {
            if (one == Message)
                j.on(event::SignUpEndedUnclear{finish});
            else if (one == NotRead)
                j.on(event::StateNotRead{});
            else
                j.on(event::StateRead{on::state(one == State ? AppStage::NumberSelection : AppStage::FacebookStarted)});
        }
        QCOMPARE(j.setup.step, Step::SelectNumber);
        QCOMPARE(j.setup.signUp.card, Card::SelectNumber);
        QVERIFY(!j.setup.screen.problem && !j.setup.screen.unclear && !j.setup.screen.busy);
        QVERIFY(j.setup.onboarding.window);
        QCOMPARE(j.setup.onboarding.number, 1);
        QCOMPARE(j.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::State);
        QCOMPARE(j.setup.onboarding.finish->waba, finish.waba);
        QCOMPARE(j.setup.onboarding.finish->phone, finish.phone);
    }

    /// What another window says later is about something else.
    void idsThatAreKnownStay()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpEndedUnclear{notKnown}).on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(j.ignores(event::SignUpEndedUnclear{granted}));
        QCOMPARE(j.setup.onboarding.finish->waba, notKnown.waba);
    }

    void whatFacebookCalledItIsSaid()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpEndedUnclear{notKnown}).on(event::StateNotRead{});
        QCOMPARE(j.setup.screen.problem->detail, u"FINISH_OBO_MIGRATION"_s);
    }

    void whoCannotAskIsToldAtOnce()
    {
        Journey j = atConnectWithoutToken();
        QVERIFY(j.goes(event::SignUpEndedUnclear{notKnown}, Step::SignUp));
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SignUpFinishNotKnown);
        // And may say himself that it was a finish.
        j.on(event::OwnerSaysFinished{});
        QCOMPARE(j.setup.step, Step::SelectNumber);
        QVERIFY(!j.setup.screen.problem);
    }

    void aLookUnderWayIsNotWaitedFor()
    {
        Journey j = on::atConnect();
        j.setup.screen.busy = Activity::FetchingLink;
        j.on(event::SignUpEndedUnclear{silent});
        QVERIFY(j.effect<effect::ReadState>());
        QCOMPARE(j.setup.screen.busy, std::optional(Activity::FetchingLink));
    }

    void afterTheFinishNothingIsUnclear()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpFinished{{}, {}});
        QVERIFY(j.ignores(event::SignUpEndedUnclear{silent}));
    }

    void aNewWindowForgetsHowTheLastOneEnded()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpEndedUnclear{silent}).on(event::SignUpWindowOpened{});
        QCOMPARE(j.setup.signUp.card, Card::Portfolio);
        j.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        QVERIFY(!j.setup.screen.problem);
    }

    void afterAPlainFinishNothingTemptsToConfirm()
    {
        Journey j = on::atConnect();
        j.on(event::CardShown{Card::TimeZone}).on(wrongFinish());
        QVERIFY(j.setup.signUp.isWrongFinish);
        QCOMPARE(j.setup.signUp.card, Card::ContinueWithFacebook);
        // Gupshup now offers that number, and asks to confirm it.
        j.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(!isOnboarded(j.setup));
        QVERIFY(j.setup.step < Step::SelectNumber);
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SignUpWithoutCoexistence);
        QCOMPARE(j.setup.signUp.card, Card::ContinueWithFacebook);
        // Confirmed elsewhere it is a fact.
        Journey confirmed = j;
        confirmed.on(event::StateRead{on::state(AppStage::SettingUp)});
        QCOMPARE(confirmed.setup.step, Step::SetUp);
    }

    void aPlainFinishThatTheStateWasFasterThan()
    {
        Journey j = on::atConnect();
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(j.setup.step, Step::SelectNumber);
        j.on(wrongFinish());
        QVERIFY(!isOnboarded(j.setup));
        QVERIFY(!j.setup.onboarding.window);
        QCOMPARE(j.setup.step, Step::SignUp);
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SignUpWithoutCoexistence);
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(j.setup.step, Step::SignUp);
    }

    void startingAgainLeadsToAFinish()
    {
        Journey j = on::atConnect();
        j.on(wrongFinish());
        QVERIFY(j.goes(event::SignUpAgainWanted{}, Step::SignUp, {u"ReloadSurface"_s}));
        QVERIFY(!j.setup.screen.problem);
        QVERIFY(j.setup.screen.isTryingAgain);
        QVERIFY(j.setup.signUp.isWrongFinish); // what is offered is still that number
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(!isOnboarded(j.setup));

        Journey byMessage = j;
        byMessage.on(event::SignUpFinished{WabaId{u"611"_s}, {}});
        QVERIFY(!byMessage.setup.signUp.isWrongFinish);
        QCOMPARE(byMessage.setup.step, Step::SelectNumber);

        Journey byState = j;
        byState.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        byState.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(byState.setup.step, Step::SelectNumber);

        Journey byPerson = j;
        byPerson.on(event::OwnerSaysFinished{});
        QVERIFY(!byPerson.setup.signUp.isWrongFinish);
        QCOMPARE(byPerson.setup.step, Step::SelectNumber);
    }

    void anotherWindowLeavesItsFaultBehind()
    {
        for (const Problem::Kind kind : enumValues<Problem::Kind>()) {
            Journey j = on::atConnect();
            event::SignUpWentWrong wrong;
            wrong.problem.kind = kind;
            j.on(wrong).on(event::SurfaceChosen{SurfaceKind::Browser});
            QCOMPARE(j.setup.screen.problem.has_value(), !isAboutSignUpPage(kind));
            QVERIFY(j.setup.signUp.isSurfaceChosen);
        }
    }
};

GOLIVE_TEST(AdvanceEndingTest)

} // namespace tst_advanceending

#include "tst_advanceending.moc"
