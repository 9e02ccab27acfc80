#include "domain/progress.h"
#include "domain/view/pageview.h"

#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_progress {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class ProgressTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aNewSetUpIsLockedButForStart() { QCOMPARE(marks({}), "c----------------"); }

    void staffOnTheWay()
    {
        // Case 1 has nothing to enable: done for you.
        QCOMPARE(marks(on::atRegion().setup), "+++++*c----------");
        QCOMPARE(marks(on::atSync().setup), "+++++*+++++++++c-");
    }

    void whatWasReachedStaysReachable()
    {
        Journey j = on::atContact();
        j.on(event::PageChosen{Page::GetReady});
        // Who looks back unticks nothing, not even the page that he looks at.
        QCOMPARE(marks(j.setup), "++++C*+r---------");
        j.on(event::PageChosen{Page::Start});
        QCOMPARE(marks(j.setup), "C++++*+r---------");
    }

    void lookingBackAtAnyPageUnticksNothing()
    {
        const Journey far = on::atSync();
        const QByteArray before = marks(far.setup).replace('c', 'r');
        for (int i = 0; i < pageCount; ++i) {
            Journey j = far;
            j.on(event::PageChosen{static_cast<Page>(i)});
            QCOMPARE(marks(j.setup).replace('C', '+').replace('c', 'r'), before);
        }
    }

    void whatIsOnlySaidIsMarkedSo()
    {
        Journey j;
        j.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), j.now});
        on::answerAll(j);
        j.on(event::NextPressed{}).on(event::OwnerSaysFinished{}).on(event::OwnerSaysNumberSelected{});
        QCOMPARE(marks(j.setup), "+***+*****sssc*--");
        j.on(event::NextPressed{});
        // Nobody here has seen the number set up or the chats copied.
        QCOMPARE(marks(j.setup), "+***+*****ssse*ec");
    }

    void whatFacebookItselfSaysIsNoMereWord()
    {
        Journey j;
        j.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), j.now});
        on::answerAll(j);
        j.on(event::NextPressed{}).on(event::SignUpFinished{{u"1"_s}, {u"2"_s}}).on(event::OwnerSaysNumberSelected{});
        QCOMPARE(marks(j.setup), "+***+*****++sc*--");
    }

    void whoTurnsACardHasFinishedNothing()
    {
        Journey j = on::atConnect();
        j.on(event::CardShown{Card::TimeZone});
        QCOMPARE(marks(j.setup), "+++++*++++sc-----");
        j.on(event::SignUpFinished{{u"1"_s}, {u"2"_s}});
        QCOMPARE(marks(j.setup), "+++++*++++++c----");
    }

    /// Led from afar, or in a browser, the set-up enters a step when something proves it; the rail shows where he is.
    void theRailGoesAlongWithTheCardThatIsSeen()
    {
        Journey j = on::atConnect();
        j.on(event::OwnerIsElsewhere{});
        QCOMPARE(marks(j.setup), "+++++*++++c------");
        for (const Card card : {Card::NumberEntry, Card::Portfolio, Card::ShareChoice}) {
            j.on(event::CardShown{card});
            QCOMPARE(marks(j.setup), "+++++*++++c------");
        }
        Journey jump = j;
        jump.on(event::CardShown{Card::SelectNumber});
        QCOMPARE(jump.setup.step, Step::SignUp); // nothing has shown it
        QCOMPARE(marks(jump.setup), "+++++*++++ssc----");
        jump.on(event::CardShown{Card::ContinueWithFacebook}); // it was another one
        QCOMPARE(marks(jump.setup), "+++++*++++c------");
        j.on(event::CardShown{Card::PhoneHandOff});
        QCOMPARE(marks(j.setup), "+++++*++++sc-----");
        j.on(event::CardShown{Card::SelectNumber});
        QCOMPARE(marks(j.setup), "+++++*++++ssc----");
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(marks(j.setup), "+++++*++++++c----");
    }

    void whoLooksBackAtConnectSeesWhereItStands()
    {
        Journey j = on::atSync();
        j.on(event::PageChosen{Page::Connect});
        QCOMPARE(j.setup.step, Step::SignUp);
        QCOMPARE(marks(j.setup), "+++++*++++++C++r-");
        // Another page's line is that page's.
        j.on(event::PageChosen{Page::Events});
        QCOMPARE(marks(j.setup), "+++++*+++C+++++r-");
    }

    void aNumberOfTheWrongFinishIsNotWhereItStands()
    {
        Journey j = on::atConnect();
        event::SignUpWentWrong wrong;
        wrong.problem.kind = Problem::Kind::SignUpWithoutCoexistence;
        j.on(wrong).on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(marks(j.setup), "+++++*++++c------");
    }

    void stepsOnGupshupsOwnSiteAreDoneAsThePersonSays()
    {
        Setup setup;
        setup.client.door = Door::SelfServe;
        setup.client.access = Access::None;
        setup.client.onboardingCase = OnboardingCase::SelfServe;
        setup.step = setup.furthest = Step::SignUp;
        QCOMPARE(marks(setup), "+++++sssssc---*--");
    }

    void anOwnersShortPath()
    {
        Journey j;
        j.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), j.now});
        QCOMPARE(marks(j.setup), "+***c*****----*--");
    }

    void stepsAfter_data()
    {
        QTest::addColumn<int>("access");
        QTest::addColumn<QList<int>>("path");
        using S = Step;
        const auto row = [](const char *name, Access access, std::initializer_list<Step> steps) {
            QList<int> path;
            for (const Step step : steps)
                path << static_cast<int>(step);
            QTest::newRow(name) << static_cast<int>(access) << path;
        };
        const auto all = {S::SignIn,         S::App,      S::Number, S::Checklist, S::Region,       S::Contact,
                          S::ConfirmContact, S::Webhooks, S::SignUp, S::Phone,     S::SelectNumber, S::SetUp,
                          S::Verify,         S::Sync,     S::Done};
        row("partner", Access::Partner, all);
        row("app token", Access::AppToken, all);
        row("link", Access::Link, {S::Checklist, S::SignUp, S::Phone, S::SelectNumber, S::SetUp, S::Sync, S::Done});
        row("none", Access::None,
            {S::SignIn, S::App, S::Number, S::Checklist, S::Region, S::Contact, S::ConfirmContact, S::Webhooks,
             S::SignUp, S::Phone, S::SelectNumber, S::SetUp, S::Sync, S::Done});
    }

    void stepsAfter()
    {
        QFETCH(int, access);
        QFETCH(QList<int>, path);
        Setup setup;
        setup.client.access = static_cast<Access>(access);
        QList<int> walked;
        for (Step step = Step::Start; step != Step::Done;) {
            step = stepAfter(setup, step);
            walked << static_cast<int>(step);
        }
        QCOMPARE(walked, path);
        QCOMPARE(stepAfter(setup, Step::Done), Step::Done);
    }

    void onlyTheSyncIsLeftOfAnAppThatIsLive()
    {
        Setup setup;
        setup.client.access = Access::Partner;
        setup.onboarding.wasLiveBefore = true;
        QCOMPARE(stepAfter(setup, Step::Number), Step::Webhooks);
        QCOMPARE(stepAfter(setup, Step::Webhooks), Step::SetUp);
        QCOMPARE(stepOfPageBefore(setup, Step::SetUp), Step::Webhooks);
        QCOMPARE(stepOfPageBefore(setup, Step::Webhooks), Step::App);
    }

    void thePageBeforeOpensWithItsFirstStep()
    {
        Setup setup;
        setup.client.access = Access::Partner;
        QCOMPARE(stepOfPageBefore(setup, Step::Start), Step::Start);
        QCOMPARE(stepOfPageBefore(setup, Step::SignIn), Step::Start);
        QCOMPARE(stepOfPageBefore(setup, Step::App), Step::SignIn);
        QCOMPARE(stepOfPageBefore(setup, Step::Number), Step::SignIn);
        QCOMPARE(stepOfPageBefore(setup, Step::Checklist), Step::App);
        QCOMPARE(stepOfPageBefore(setup, Step::ConfirmContact), Step::Region);
        QCOMPARE(stepOfPageBefore(setup, Step::SelectNumber), Step::Webhooks);
        QCOMPARE(stepOfPageBefore(setup, Step::Sync), Step::SignUp);
        QCOMPARE(stepOfPageBefore(setup, Step::Done), Step::SetUp);
    }

    void stagesAreInOrder()
    {
        for (int i = 1; i < stepCount; ++i)
            QVERIFY(stageOf(static_cast<Step>(i)) >= stageOf(static_cast<Step>(i - 1)));
        QCOMPARE(stageOf(Step::Start), Stage::Beginning);
        QCOMPARE(stageOf(Step::Done), Stage::Finish);
    }

    void whatAPersonSaidIsSaidToBeSo()
    {
        const auto row = [](const Journey &j) { return summaryOf(j.setup, j.now); };
        Journey j = on::atConnect();
        j.on(event::OwnerSaysFinished{});
        QVERIFY(viewOf(j.setup, {}, j.now).strip->isFinishSaid && row(j).isFinishSaid);
        // A state that can only follow it proves it.
        j.on(event::StateRead{on::state(AppStage::NumberSelection)});
        QVERIFY(!viewOf(j.setup, {}, j.now).strip->isFinishSaid && !row(j).isFinishSaid);
        j = on::atConnect();
        QVERIFY(!row(j).isFinishSaid);
        j.on(event::SignUpFinished{{}, {}});
        QVERIFY(!viewOf(j.setup, {}, j.now).strip->isFinishSaid && !row(j).isFinishSaid);
    }

private:
    /// One letter for each step: + done (C: and shown), s as said, e elsewhere, * done for you, c current, r reachable,
    /// - locked.
    static QByteArray marks(const Setup &setup)
    {
        QByteArray letters;
        for (const StepProgress &one : progressOf(setup)) {
            switch (one.mark) {
            case StepMark::Done: letters += one.isShown ? 'C' : '+'; break;
            case StepMark::AsSaid: letters += 's'; break;
            case StepMark::Elsewhere: letters += 'e'; break;
            case StepMark::DoneForYou: letters += '*'; break;
            case StepMark::Current: letters += 'c'; break;
            case StepMark::Reachable: letters += 'r'; break;
            case StepMark::Locked: letters += '-'; break;
            }
        }
        return letters;
    }
};

GOLIVE_TEST(ProgressTest)

} // namespace tst_progress

#include "tst_progress.moc"
