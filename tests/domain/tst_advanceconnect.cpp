#include "journey.h"

#include "base/enumvalues.h"
#include "domain/nexthold.h"
#include "domain/sync/guarding.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advanceconnect {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Evidence = SyncWindow::Evidence;

/// Connect: the link, the cards, and the three ways in which Meta's finish is seen.
class AdvanceConnectTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// What Meta says of the wait is a moment; where nothing is known of it, nothing is made up.
    void anErrorSaysWhenToTryAgain_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("minutes");
        QTest::newRow("not eligible: a week") << u"3441045"_s << QString() << 7 * 24 * 60;
        QTest::newRow("too many attempts: a day") << u"3441033"_s << QString() << 24 * 60;
        QTest::newRow("by its words") << QString() << u"You have guessed too many times."_s << 12 * 60;
        QTest::newRow("an hour") << QString() << u"Your Facebook account is too new to create a business account."_s
                                 << 60;
        QTest::newRow("counts from disconnecting") << u"3441049"_s << QString() << 0;
        QTest::newRow("no wait") << u"4563015"_s << QString() << 0;
        QTest::newRow("not known") << u"7777777"_s << u"[object Object]"_s << 0;
    }
    void anErrorSaysWhenToTryAgain()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        QFETCH(int, minutes);
        Journey j = on::atConnect();
        event::SignUpWentWrong wrong;
        wrong.problem.kind = Problem::Kind::SignUpFailed;
        wrong.problem.code = code;
        wrong.problem.detail = words;
        j.on(wrong);
        const auto at = j.setup.screen.problem->waitUntil;
        QVERIFY(at == (minutes > 0 ? std::optional<Instant>(j.now + std::chrono::minutes(minutes)) : std::nullopt));
    }

    void theSameLinkComesBack()
    {
        Journey j = on::atConnect();
        const SignedLink link = j.setup.signUp.link;
        QCOMPARE(link.made, 1);
        j.on(event::BackPressed{});
        QCOMPARE(j.setup.step, Step::Webhooks);
        j.on(event::SubscriptionsRead{{on::everything()}}).on(on::oldChatsAreKnown());
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp)); // nothing fetched
        j.on(event::LinkFetched{link.url});
        QVERIFY(j.setup.signUp.link == link);
    }

    void anExpiredLinkIsMadeAnew()
    {
        Journey j = on::atConnect();
        j.on(event::BackPressed{}).on(event::SubscriptionsRead{{on::everything()}}).on(on::oldChatsAreKnown());
        j.now += SignedLink::lifetime;
        QVERIFY(j.goes(event::NextPressed{}, Step::SignUp, {u"RegenerateLink"_s}));
        j.on(event::LinkFetched{QUrl(u"https://hosted.example/second"_s)});
        QCOMPARE(j.setup.signUp.link.made, 2);
        QCOMPARE(j.setup.signUp.link.left(), SignedLink::allowance - 2);
        QVERIFY(j.setup.signUp.link.madeAt == j.now);
    }

    void aNewLinkIsForStaffBeforeTheFinishAndOnceAtATime()
    {
        Journey j = on::atConnect();
        QVERIFY(j.goes(event::NewLinkWanted{}, Step::SignUp, {u"RegenerateLink"_s}));
        QVERIFY(j.goes(event::NewLinkWanted{}, Step::SignUp));
        j.on(event::LinkFetched{QUrl(u"https://hosted.example/second"_s)}).on(event::SignUpFinished{{}, {}});
        QVERIFY(j.ignores(event::NewLinkWanted{}));
        Journey owner;
        owner.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), owner.now});
        on::answerAll(owner);
        owner.on(event::NextPressed{});
        QVERIFY(owner.ignores(event::NewLinkWanted{}));
    }

    void surfacesSwitchWithoutLosingAnything()
    {
        Journey j = on::atConnect();
        const Setup before = j.setup;
        QVERIFY(j.goes(event::SurfaceChosen{SurfaceKind::Browser}, Step::SignUp, {u"CloseSurface"_s}));
        QVERIFY(j.goes(event::SurfaceChosen{SurfaceKind::WebView}, Step::SignUp));
        Setup after = j.setup;
        after.changedAt = before.changedAt;
        QVERIFY(after.signUp.isSurfaceChosen); // which is all that is new
        after.signUp.isSurfaceChosen = before.signUp.isSurfaceChosen;
        QVERIFY(after == before);
    }

    void cardsMoveFromSignUpToPhone_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<int>("step");
        for (const Card card : enumValues<Card>()) {
            const bool isPhone = card == Card::PhoneHandOff || card == Card::TimeZone;
            QTest::addRow("card %d", static_cast<int>(card))
                << static_cast<int>(card) << static_cast<int>(isPhone ? Step::Phone : Step::SignUp);
        }
    }

    void cardsMoveFromSignUpToPhone()
    {
        QFETCH(int, card);
        QFETCH(int, step);
        Journey j = on::atConnect();
        QVERIFY(j.goes(event::CardShown{static_cast<Card>(card)}, static_cast<Step>(step)));
        QCOMPARE(static_cast<int>(j.setup.signUp.card), card);
    }

    void finishByMessageOpensTheWindowThen()
    {
        Journey j = on::atConnect();
        j.on(event::LinkOpened{}).on(event::StateRead{on::state(AppStage::FacebookStarted)});
        QVERIFY(j.goes(event::SignUpFinished{{u"1001"_s}, {u"2002"_s}}, Step::SelectNumber, {u"MarkFeed"_s}));
        QVERIFY(j.setup.onboarding.window == (SyncWindow{j.now, Evidence::FinishMessage}));
        QVERIFY(j.setup.onboarding.finish ==
                (SignUpFinish{j.now, SignUpFinish::SeenBy::Message, {u"1001"_s}, {u"2002"_s}}));
        QCOMPARE(j.setup.signUp.card, Card::SelectNumber);
        // A second message, a later state and the person's word change nothing of that.
        const auto window = j.setup.onboarding.window;
        const auto finish = j.setup.onboarding.finish;
        j.on(event::SignUpFinished{{u"9"_s}, {u"9"_s}}).on(event::OwnerSaysFinished{});
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(j.setup.onboarding.window == window && j.setup.onboarding.finish == finish);
    }

    void finishByStateOpensTheWindowAtTheLastUnfinishedLook()
    {
        Journey j = on::atConnect();
        j.on(event::LinkOpened{}).on(event::StateRead{on::state(AppStage::FacebookStarted)});
        const Instant last = j.now;
        j.on(event::StateNotRead{}).on(event::StateRead{on::state(AppStage::Unknown)}); // no news
        QVERIFY(j.goes(event::StateRead{on::state(AppStage::NumberSelection)}, Step::SelectNumber, {u"MarkFeed"_s}));
        QVERIFY(j.setup.onboarding.window == (SyncWindow{last, Evidence::LastUnfinished}));
        QCOMPARE(j.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::State);
        QVERIFY(j.setup.onboarding.finish->at == j.now);
    }

    void withoutALookTheWindowOpensWithTheLink_data()
    {
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("when it was opened") << true;
        QTest::newRow("when it was made, where nobody saw it opened") << false;
    }

    void withoutALookTheWindowOpensWithTheLink()
    {
        QFETCH(bool, isOpened);
        Journey j = on::atConnect();
        Instant expected = j.setup.signUp.link.madeAt;
        j.on(event::CardShown{Card::Portfolio});
        if (isOpened) {
            j.on(event::LinkOpened{});
            expected = j.now;
            j.on(event::LinkOpened{}); // opened again: the first time counts
        }
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(j.setup.onboarding.window->opensAt == expected);
    }

    void whatAPersonSaidIsProvenLater()
    {
        Journey said = on::atConnect();
        said.on(event::OwnerSaysFinished{});
        QVERIFY(isSaidByPerson(said.setup) && canFinishBeTakenBack(said.setup));
        Journey byState = said;
        byState.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(byState.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::State);
        QVERIFY(!canFinishBeTakenBack(byState.setup));
        Journey byMessage = said;
        byMessage.on(event::SignUpFinished{{u"1001"_s}, {u"2002"_s}});
        QCOMPARE(byMessage.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::Message);
        QVERIFY(byMessage.setup.onboarding.finish->at == said.setup.onboarding.finish->at);
        // A look that finds it unfinished proves nothing.
        Journey unfinished = said;
        unfinished.on(event::StateRead{on::state(AppStage::FacebookStarted)});
        QVERIFY(canFinishBeTakenBack(unfinished.setup));
    }

    void twoEarlyPressesAreTakenBackOneByOne()
    {
        Journey j;
        j.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), j.now});
        on::answerAll(j);
        j.on(event::NextPressed{});
        const Setup before = j.setup;
        j.on(event::OwnerSaysFinished{}).on(event::OwnerSaysNumberSelected{}).on(event::NextPressed{});
        QCOMPARE(j.setup.step, Step::Done);
        j.on(event::BackPressed{}).on(event::BackPressed{});
        QCOMPARE(pageOf(j.setup.step), Page::Connect);
        QVERIFY(j.goes(event::OwnerTakesBack{}, Step::SelectNumber));
        QCOMPARE(j.setup.furthest, Step::SelectNumber);
        QVERIFY(j.goes(event::OwnerTakesBack{}, Step::Phone));
        QCOMPARE(j.setup.furthest, Step::Phone);
        QVERIFY(j.setup.onboarding.finish == before.onboarding.finish &&
                j.setup.onboarding.window == before.onboarding.window);
        QCOMPARE(j.setup.signUp.card, Card::TimeZone);
        QVERIFY(j.ignores(event::OwnerTakesBack{}));
    }

    void whatFacebookSaidIsNotTakenBack()
    {
        Journey j = on::atConnect();
        j.on(event::SignUpFinished{{u"1001"_s}, {u"2002"_s}});
        QVERIFY(j.ignores(event::OwnerTakesBack{}));
        j = on::atConnect();
        j.on(event::OwnerSaysFinished{});
        j.setup.onboarding.contacts.state = SyncRecord::State::Accepted;
        QVERIFY(j.ignores(event::OwnerTakesBack{}));
    }

    void finishByThePersonOpensTheWindowAtTheLastUnfinishedMoment()
    {
        Journey j = on::atConnect();
        j.on(event::LinkOpened{});
        const Instant opened = j.now;
        QVERIFY(j.goes(event::OwnerSaysFinished{}, Step::SelectNumber, {u"MarkFeed"_s}));
        QVERIFY(j.setup.onboarding.window == (SyncWindow{opened, Evidence::ToldByPerson}));
        QCOMPARE(j.setup.onboarding.finish->seenBy, SignUpFinish::SeenBy::Person);
    }

    void aStateThatIsFurtherSkipsTheSelection()
    {
        Journey j = on::atConnect();
        QVERIFY(
            j.goes(event::StateRead{on::state(AppStage::Live)}, Step::Verify,
                   {u"MarkFeed"_s, u"NotifyLive"_s, u"CloseSurface"_s, u"ReadLedger"_s, u"ReadState"_s, u"Verify"_s}));
    }

    void anUnfinishedStateMovesNothing()
    {
        Journey j = on::atConnect();
        for (const AppStage stage : {AppStage::NotStarted, AppStage::FacebookStarted, AppStage::Unknown})
            QVERIFY(j.goes(event::StateRead{on::state(stage)}, Step::SignUp));
        QVERIFY(!isOnboarded(j.setup));
        QCOMPARE(nextHold(j.setup), NextHold::SignUpOpen);
    }

    void aLookThatCannotTellWipesNothing()
    {
        Journey j = on::atConnect();
        j.on(event::StateRead{on::state(AppStage::NumberSelection, u"5511987654321"_s)});
        j.on(event::StateRead{on::state(AppStage::Unknown)});
        QCOMPARE(j.setup.seen.state.stage, AppStage::NumberSelection);
        QVERIFY(j.setup.seen.at == j.now);
        j.on(event::StateRead{on::state(AppStage::SettingUp)}); // this call does not know the number
        QCOMPARE(j.setup.seen.state.phone, u"5511987654321"_s);
    }

    void theWrongNumberSelectedStops_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the number") << u"5511987654321"_s << true;
        QTest::newRow("without the ninth digit") << u"551187654321"_s << true;
        QTest::newRow("another") << u"5521987654321"_s << false;
    }

    void theWrongNumberSelectedStops()
    {
        QFETCH(QString, phone);
        QFETCH(bool, isSame);
        Journey j = on::atConnect();
        j.on(event::SignUpFinished{{}, {}}).on(event::StateRead{on::state(AppStage::Live, phone)});
        QCOMPARE(j.setup.step, isSame ? Step::Verify : Step::SetUp);
        QCOMPARE(j.setup.screen.problem.has_value(), !isSame);
        if (!isSame)
            QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SignUpNumberOther);
    }

    void aFailedSetUpIsSaid()
    {
        Journey j = on::atConnect();
        AppState failed = on::state(AppStage::Failed);
        failed.detail = u"ERROR"_s;
        QVERIFY(j.goes(event::StateRead{failed}, Step::SetUp,
                       {u"MarkFeed"_s, u"CloseSurface"_s, u"ReadLedger"_s, u"ReadState"_s}));
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SetUpFailed);
        QCOMPARE(j.setup.screen.problem->detail, u"ERROR"_s);
    }

    void anAbandonedSignUpKeepsItsPlace()
    {
        Journey j = on::atConnect();
        Problem problem;
        problem.kind = Problem::Kind::SignUpAbandoned;
        QVERIFY(j.goes(event::SignUpWentWrong{problem, u"PHONE_NUMBER_SETUP"_s}, Step::SignUp));
        QCOMPARE(j.setup.signUp.abandonedAt, u"PHONE_NUMBER_SETUP"_s);
        QCOMPARE(j.setup.screen.problem->kind, Problem::Kind::SignUpAbandoned);
        // Closing the last screen after the finish is success.
        j.on(event::SignUpFinished{{}, {}});
        QVERIFY(!j.setup.screen.problem);
        QVERIFY(j.ignores(event::SignUpWentWrong{problem, u"X"_s}));
    }

    void whoIsPolled()
    {
        Journey j = on::atEvents();
        QVERIFY(!lookInterval(j.setup, j.now, true));
        j = on::atConnect();
        QCOMPARE(lookInterval(j.setup, j.now, true).value(), milliseconds(5s));
    }
};

GOLIVE_TEST(AdvanceConnectTest)

} // namespace tst_advanceconnect

#include "tst_advanceconnect.moc"
