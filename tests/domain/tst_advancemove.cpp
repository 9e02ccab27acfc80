#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_advancemove {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Back, the rail, and coming back after a restart.
class AdvanceMoveTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void backWalksThePagesToStart()
    {
        Journey j = on::atConnect();
        QVERIFY(j.goes(event::BackPressed{}, Step::Webhooks, {u"ReadSubscriptions"_s}));
        QVERIFY(j.ignores(event::BackPressed{})); // busy reading
        j.on(event::SubscriptionsRead{{on::everything()}}).on(on::oldChatsAreKnown());
        QVERIFY(j.goes(event::BackPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        QVERIFY(j.goes(event::BackPressed{}, Step::Region));
        QVERIFY(j.goes(event::BackPressed{}, Step::Checklist, {u"CheckMachine"_s}));
        QVERIFY(j.goes(event::BackPressed{}, Step::App));
        QVERIFY(j.goes(event::BackPressed{}, Step::SignIn));
        QVERIFY(j.goes(event::BackPressed{}, Step::Start));
        QVERIFY(j.goes(event::BackPressed{}, Step::Start));
        QCOMPARE(j.setup.furthest, Step::SignUp);
        // And forward again: who is signed in is not asked again.
        QVERIFY(j.goes(event::DoorChosen{Door::Staff}, Step::App));
    }

    void backFromTheReadBackIsTheForm()
    {
        Journey j = on::atContact();
        j.on(event::ContactEdited{on::ana()}).on(event::TermsAgreed{true, u"Ana"_s, false}).on(event::NextPressed{});
        QVERIFY(j.goes(event::BackPressed{}, Step::Contact, {u"WarmUpWebView"_s}));
        QCOMPARE(j.setup.details.contactStage, ContactStage::Editing);
        QCOMPARE(j.setup.details.contact, on::ana());
    }

    void backForAnOwnerSkipsWhatIsDoneForHim()
    {
        Journey j;
        j.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), j.now});
        on::answerAll(j);
        j.on(event::NextPressed{});
        QCOMPARE(j.setup.step, Step::SignUp);
        QVERIFY(j.goes(event::BackPressed{}, Step::Checklist, {u"CheckMachine"_s, u"WarmUpWebView"_s}));
        QVERIFY(j.goes(event::BackPressed{}, Step::Start));
    }

    void theRailReachesAsFarAsOneHasCome()
    {
        Journey j = on::atContact();
        QVERIFY(j.ignores(event::PageChosen{Page::Connect}));
        QVERIFY(j.ignores(event::PageChosen{Page::Contact})); // here already
        QVERIFY(j.goes(event::PageChosen{Page::GetReady}, Step::Checklist, {u"CheckMachine"_s}));
        QVERIFY(j.goes(event::PageChosen{Page::Contact}, Step::Contact, {u"WarmUpWebView"_s}));
    }

    void theRailDoesNotLeadToWhatPassesItself()
    {
        Journey j;
        j.on(event::SetupFileOpened{{}, {u"a"_s}, u"App"_s, {}, QUrl(u"https://hosted.example/a"_s), j.now});
        on::answerAll(j);
        j.on(event::NextPressed{});
        for (const Page page : {Page::SignIn, Page::Client, Page::Region, Page::Contact, Page::Events})
            QVERIFY(j.ignores(event::PageChosen{page}));
    }

    void nothingMovesWhileACallRuns()
    {
        Journey j = on::atRegion();
        j.on(event::RegionChosen{u"DE"_s}).on(event::NextPressed{});
        QVERIFY(j.ignores(event::NextPressed{}));
        QVERIFY(j.ignores(event::BackPressed{}));
        QVERIFY(j.ignores(event::PageChosen{Page::Client}));
    }

    void resumedAtEachPageTheSameStepComesBack_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QStringList>("effects");
        QTest::newRow("get ready") << 0 << QStringList{u"CheckMachine"_s};
        QTest::newRow("region") << 1 << QStringList{};
        QTest::newRow("contact") << 2 << QStringList{u"WarmUpWebView"_s};
        QTest::newRow("events") << 3 << QStringList{u"ReadSubscriptions"_s};
        QTest::newRow("connect, with the same link") << 4 << QStringList{};
        QTest::newRow("sync: a claim may have lost its answer") << 5 << QStringList{u"ReadLedger"_s};
    }

    void resumedAtEachPageTheSameStepComesBack()
    {
        QFETCH(int, page);
        QFETCH(QStringList, effects);
        Journey j = page == 0   ? on::atGetReady()
                    : page == 1 ? on::atRegion()
                    : page == 2 ? on::atContact()
                    : page == 3 ? on::atEvents()
                    : page == 4 ? on::atConnect()
                                : on::atSync();
        const Setup before = j.setup;
        QVERIFY(j.goes(event::Resumed{true, true}, before.step, effects));
        QVERIFY(j.setup.signUp.link == before.signUp.link && j.setup.furthest == before.furthest);
        QVERIFY(j.setup.screen.isSignedIn && j.setup.screen.isAppTokenHeld);
        QVERIFY(!j.setup.screen.problem);
    }

    void resumedItStandsWhereItStoodBeforeSomebodyLookedBack_data()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i < pageCount; ++i)
            QTest::addRow("page %d", i) << i;
    }

    void resumedItStandsWhereItStoodBeforeSomebodyLookedBack()
    {
        QFETCH(int, page);
        for (const Journey &reached : {on::atContact(), on::atConnect(), on::atSync()}) {
            Journey j = reached;
            j.on(event::PageChosen{static_cast<Page>(page)}).on(event::Resumed{true, true});
            QCOMPARE(j.setup.step, reached.setup.step);
            QCOMPARE(j.setup.furthest, reached.setup.furthest);
        }
    }

    void resumedOnAnOpenFormItIsReadBackFirst()
    {
        Journey j = on::atContact();
        j.on(event::ContactEdited{on::ana()}).on(event::TermsAgreed{true, u"Ana"_s, false}).on(event::NextPressed{});
        j.on(event::BackPressed{}).on(event::Resumed{true, true});
        QCOMPARE(j.setup.step, Step::Contact);
        QVERIFY(j.goes(event::NextPressed{}, Step::ConfirmContact)); // not saved unread
    }

    void whatGupshupHasDoneMeanwhileCounts()
    {
        Journey j = on::atConnect();
        j.on(event::PageChosen{Page::Start}).on(event::StateRead{on::state(AppStage::NumberSelection)});
        QCOMPARE(j.setup.step, Step::Start); // nobody is taken away from what he looks at
        QCOMPARE(j.setup.furthest, Step::SelectNumber);
        j.on(event::StateRead{on::state(AppStage::SettingUp)});
        QCOMPARE(j.setup.furthest, Step::SetUp);
        j.on(event::Resumed{true, true});
        QCOMPARE(j.setup.step, Step::SetUp);
    }

    void putAwayAndBack()
    {
        Journey j = on::atConnect();
        const Setup before = j.setup;
        j.on(event::PutAwayWanted{false});
        QVERIFY(j.setup.putAway && !isGivenUp(j.setup));
        j.on(event::BroughtBack{});
        QVERIFY(j.setup.putAway == before.putAway && j.setup.step == before.step);
        j.on(event::PutAwayWanted{true});
        QVERIFY(isGivenUp(j.setup));
        j.on(event::Resumed{true, true}); // whoever opens it wants it back
        QVERIFY(!j.setup.putAway);
    }

    void resumedWithoutALinkOneIsFetched()
    {
        Journey j = on::atEvents();
        j.on(event::SubscriptionsRead{{on::everything()}}).on(on::oldChatsAreKnown()).on(event::NextPressed{});
        QVERIFY(j.goes(event::Resumed{true, true}, Step::SignUp, {u"FetchLink"_s})); // killed before the answer
    }
};

GOLIVE_TEST(AdvanceMoveTest)

} // namespace tst_advancemove

#include "tst_advancemove.moc"
