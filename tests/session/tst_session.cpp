#include "fakes.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_session {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const AppId app{u"app-1"_s};

Setup liveSetup()
{
    Setup setup;
    setup.id = {u"set-up"_s};
    setup.client.door = Door::Staff;
    setup.client.access = Access::Partner;
    setup.step = Step::Sync;
    setup.furthest = Step::Sync;
    setup.client.app = app;
    setup.client.appName = u"TeaHouse"_s;
    setup.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
    setup.seen.state.stage = AppStage::Live;
    setup.listening.subscriptions = {{{u"1"_s}, u"https://crm.example.com/x"_s, u"t"_s, wantedModes(), 3, true}};
    return setup;
}

AppState stateOf(AppStage stage)
{
    AppState state;
    state.stage = stage;
    return state;
}

class SessionTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKeptBeforeADoorIsChosen()
    {
        World world;
        world.session.start();
        QCOMPARE(world.store.saves, 0);
        world.session.dispatch(event::DoorChosen{Door::Staff});
        QCOMPARE(world.store.kept.size(), 1);
    }

    void typingIsKeptSoonAndMovesAtOnce()
    {
        World world;
        world.gateway.signedIn = false;
        world.session.start();
        world.session.dispatch(event::DoorChosen{Door::Staff});
        const int before = world.store.saves;
        world.session.dispatch(event::PartnerEmailEdited{u"a"_s});
        world.session.dispatch(event::PartnerEmailEdited{u"ab"_s});
        QCOMPARE(world.store.saves, before);
        world.scheduler.advance(1s);
        QCOMPARE(world.store.saves, before + 1);
        QCOMPARE(world.store.kept.first().client.partnerEmail, u"ab"_s);
    }

    void aRestartComesBackToTheSameStepWithTheSameLink()
    {
        World world;
        Setup kept = liveSetup();
        kept.step = kept.furthest = Step::SignUp;
        kept.seen.state = {};
        kept.signUp.link.url = QUrl(u"https://gs.tc.im/x"_s);
        kept.signUp.link.madeAt = world.clock.now() - 1h;
        kept.signUp.link.made = 1;
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        QCOMPARE(world.session.setup().step, Step::SignUp);
        QCOMPARE(world.session.setup().signUp.link, kept.signUp.link);
        QVERIFY(!world.gateway.performed.contains(Activity::FetchingLink));
    }

    void everyStepComesBackAfterARestart_data()
    {
        QTest::addColumn<int>("step");
        for (int i = 1; i < stepCount; ++i)
            QTest::addRow("step %d", i) << i;
    }
    void everyStepComesBackAfterARestart()
    {
        QFETCH(int, step);
        Setup kept = liveSetup();
        kept.step = static_cast<Step>(step);
        kept.furthest = kept.step;
        kept.details.contact = {u"Ana"_s, u"ana@example.com"_s, u"+5511987654321"_s};
        kept.signUp.link.url = QUrl(u"https://gs.tc.im/x"_s);
        World world;
        kept.signUp.link.madeAt = world.clock.now();
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        // SignIn passes itself where a token is held; every other page is the one that was left.
        const Page expected = kept.step == Step::SignIn ? Page::Client : pageOf(kept.step);
        QCOMPARE(pageOf(world.session.setup().step), expected);
        QCOMPARE(world.session.setup().details.contact, kept.details.contact);
        QCOMPARE(world.session.setup().client.number, kept.client.number);
    }

    void severalSetupsLiveSideBySide()
    {
        World world;
        Setup one = liveSetup();
        one.onboarding.window = SyncWindow{world.clock.now() - 2h, SyncWindow::Evidence::FinishMessage};
        Setup other = liveSetup();
        other.id = {u"other"_s};
        other.onboarding.window = SyncWindow{world.clock.now() - 20h, SyncWindow::Evidence::FinishMessage};
        Setup calm = liveSetup();
        calm.id = {u"calm"_s};
        for (const Setup &setup : {one, other, calm})
            world.store.kept.insert(setup.id, setup);
        world.session.start();
        world.session.dispatch(event::ProblemDismissed{});
        world.session.setSurroundings(world.session.surroundings());
        const auto rows = world.session.surroundings().unfinished;
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).id, other.id); // the nearest deadline first
        QCOMPARE(rows.at(1).id, one.id);
        QCOMPARE(rows.at(2).id, calm.id);
    }

    void anAnswerForAnotherSetupIsNobodys()
    {
        World world;
        world.session.start();
        world.session.dispatch(event::DoorChosen{Door::Staff});
        QVERIFY(world.gateway.open.contains(Activity::ListingApps));
        world.session.startNew();
        world.gateway.open[Activity::ListingApps](event::AppsListed{{{app, u"A"_s, {}, false}}});
        QVERIFY(world.session.setup().screen.apps.isEmpty());
    }

    void pollingGoesOnUntilLive()
    {
        World world;
        Setup kept = liveSetup();
        kept.step = kept.furthest = Step::SetUp;
        kept.seen.state = stateOf(AppStage::SettingUp);
        world.store.kept.insert(kept.id, kept);
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        world.session.start();
        world.session.resume(kept.id);
        const auto asked = [&] { return world.gateway.performed.count(Activity::ReadingState); };
        const auto before = asked();
        world.scheduler.advance(21s);
        QCOMPARE(asked() - before, 4); // each 5 s
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::Live)});
        world.scheduler.advance(5s);
        QCOMPARE(world.session.setup().seen.state.stage, AppStage::Live);
        const auto live = asked();
        world.scheduler.advance(60s);
        QCOMPARE(asked(), live);
    }

    void theClaimIsCommittedBeforeTheCallIsSent()
    {
        World world;
        world.sender.isClaimed = [&](SyncKind kind) {
            return world.ledger.row(kind).state == SyncRecord::State::Claimed;
        };
        world.sender.answer.state = SyncRecord::State::Accepted;
        world.sender.answer.requestId = u"req"_s;
        const Setup kept = liveSetup();
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        world.session.dispatch(event::SyncPressed{});
        QCOMPARE(world.sender.sent, (QList<SyncKind>{SyncKind::Contacts, SyncKind::History}));
        QCOMPARE(world.sender.claimedWhenSent, (QList<bool>{true, true}));
        QVERIFY(isSettled(world.session.setup()));
        QCOMPARE(world.ledger.row(SyncKind::History).requestId, u"req"_s);
    }

    void noCallWithoutALedger()
    {
        World world;
        const Setup kept = liveSetup();
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        world.ledger.fault = StoreFault{StoreFault::Kind::DiskFull, {}, u"disk full"_s};
        world.session.dispatch(event::SyncPressed{});
        QVERIFY(world.sender.sent.isEmpty());
        QVERIFY(world.session.setup().screen.problem.has_value());
        QCOMPARE(world.session.setup().screen.problem->kind, Problem::Kind::DiskFull);
    }

    void aSecondPressAndASecondWindowMakeNoSecondCall()
    {
        World world;
        world.sender.answersAtOnce = false;
        const Setup kept = liveSetup();
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        world.session.dispatch(event::SyncPressed{});
        world.session.dispatch(event::SyncPressed{});
        QCOMPARE(world.sender.sent.size(), 1);

        // Another window on the same ledger.
        FakeSender otherSender;
        Session other(SessionPorts{world.gateway, otherSender, world.ledger, world.store, world.guards, world.feed,
                                   world.machine, world.clock, world.scheduler},
                      Surroundings{}, u"there"_s);
        other.start();
        other.resume(kept.id);
        other.dispatch(event::SyncPressed{});
        QVERIFY(otherSender.sent.isEmpty());
    }

    void aClaimThatLostItsAnswerBecomesUnknown()
    {
        World world;
        Setup kept = liveSetup();
        kept.step = Step::SetUp;
        world.store.kept.insert(kept.id, kept);
        world.ledger.row(SyncKind::Contacts).state = SyncRecord::State::Claimed;
        world.ledger.row(SyncKind::Contacts).at = world.clock.now() - 10min;
        world.session.start();
        world.session.resume(kept.id);
        QCOMPARE(world.ledger.row(SyncKind::Contacts).state, SyncRecord::State::Unknown);
        QCOMPARE(world.session.setup().onboarding.contacts.state, SyncRecord::State::Unknown);
        world.session.dispatch(event::SyncPressed{});
        QVERIFY(!world.sender.sent.contains(SyncKind::Contacts));
    }

    void aLostAnswerIsFoundAgainOnTheSyncStepToo()
    {
        World world;
        const Setup kept = liveSetup();
        QCOMPARE(kept.step, Step::Sync);
        world.store.kept.insert(kept.id, kept);
        world.ledger.row(SyncKind::Contacts).state = SyncRecord::State::Claimed;
        world.ledger.row(SyncKind::Contacts).at = world.clock.now() - 10min;
        world.session.start();
        world.session.resume(kept.id);
        QCOMPARE(world.session.setup().onboarding.contacts.state, SyncRecord::State::Unknown);
    }

    void whatTheLedgerSaysOfOneClientNeverShowsInAnothers()
    {
        World world;
        const Setup kept = liveSetup();
        Setup other = liveSetup();
        other.id = {u"other"_s};
        other.client.app = {u"app-2"_s};
        other.listening.arming.isOn = false; // no call of its own: what shows in it would be the first one's
        world.store.kept.insert(kept.id, kept);
        world.store.kept.insert(other.id, other);
        world.ledger.row(SyncKind::Contacts).state = SyncRecord::State::Claimed;
        world.ledger.row(SyncKind::Contacts).at = world.clock.now();
        world.session.start();
        world.session.resume(kept.id);
        QCOMPARE(world.session.setup().onboarding.contacts.state, SyncRecord::State::Claimed);

        // The ledger will be read again for the first client; by then the second is on the screen.
        world.ledger.row(SyncKind::History).state = SyncRecord::State::Accepted;
        world.gateway.open.clear();
        world.session.startNew();
        world.scheduler.advance(10min);
        QCOMPARE(world.ledger.row(SyncKind::Contacts).state, SyncRecord::State::Unknown);
        QCOMPARE(world.session.setup().onboarding.contacts.state, SyncRecord::State::NotRequested);
        QCOMPARE(world.session.setup().onboarding.history.state, SyncRecord::State::NotRequested);
        QCOMPARE(world.store.kept.value(other.id).onboarding.contacts.state, SyncRecord::State::NotRequested);
    }

    void aDoorOnAKnownSetupBeginsAnotherBesideIt()
    {
        World world;
        const Setup kept = liveSetup();
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        world.session.dispatch(event::PageChosen{Page::Start});
        world.session.dispatch(event::DoorChosen{Door::LinkOwner});
        QVERIFY(world.session.setup().id != kept.id);
        QCOMPARE(world.store.kept.value(kept.id).client.access, Access::Partner);
        QCOMPARE(world.session.setup().client.access, Access::Link);
    }

    void aFullDiskIsSaidAndNothingTypedIsLost()
    {
        World world;
        world.gateway.signedIn = false;
        world.session.start();
        world.store.fault = StoreFault{StoreFault::Kind::DiskFull, {}, u"disk full"_s};
        QTest::ignoreMessage(QtWarningMsg, "a set-up was not kept: \"disk full\"");
        world.session.dispatch(event::DoorChosen{Door::Staff});
        QCOMPARE(world.session.setup().screen.problem->kind, Problem::Kind::DiskFull);
        world.session.dispatch(event::PartnerEmailEdited{u"typed@example.com"_s});
        QCOMPARE(world.session.setup().client.partnerEmail, u"typed@example.com"_s);
        world.store.fault.reset();
        world.session.dispatch(event::PartnerEmailEdited{u"typed2@example.com"_s});
        QSignalSpy changes(&world.session, &Session::changed);
        world.scheduler.advance(1s);
        QCOMPARE(world.store.kept.first().client.partnerEmail, u"typed2@example.com"_s);
        QCOMPARE(changes.size(), 1);
        // Typing is kept a moment later, and the window hears how it went. What is kept need not be said any more.
        QVERIFY(!world.session.setup().screen.problem);
    }

    void tryingAgainKeepsTheSetUp()
    {
        World world;
        world.gateway.signedIn = false;
        world.session.start();
        world.store.fault = StoreFault{StoreFault::Kind::Locked, {}, u"database is locked"_s};
        for (int tries = 0; tries < 2; ++tries)
            QTest::ignoreMessage(QtWarningMsg, "a set-up was not kept: \"database is locked\"");
        world.session.dispatch(event::DoorChosen{Door::Staff});
        QCOMPARE(world.session.setup().screen.problem->kind, Problem::Kind::DatabaseLocked);
        QVERIFY(world.session.view().canRetry);
        world.session.dispatch(event::RetryPressed{});
        QCOMPARE(world.session.setup().screen.problem->kind, Problem::Kind::DatabaseLocked);
        world.store.fault.reset();
        world.session.dispatch(event::RetryPressed{});
        QVERIFY(!world.session.setup().screen.problem);
        QCOMPARE(world.store.kept.size(), 1);
    }

    /// Nobody has to press for it: a server that was away, or somebody who held the store, is gone in a moment.
    void whatCouldNotBeKeptForAMomentIsKeptByItself()
    {
        World world;
        world.gateway.signedIn = false;
        world.session.start();
        world.store.fault = StoreFault{StoreFault::Kind::Unreachable, {}, u"away"_s};
        for (int tries = 0; tries < 2; ++tries)
            QTest::ignoreMessage(QtWarningMsg, "a set-up was not kept: \"away\"");
        world.session.dispatch(event::DoorChosen{Door::Staff});
        QVERIFY(world.session.setup().screen.problem);
        world.scheduler.advance(std::chrono::seconds(5));
        QVERIFY(world.session.setup().screen.problem);
        QVERIFY(world.store.kept.isEmpty());
        world.store.fault.reset();
        world.scheduler.advance(std::chrono::seconds(5));
        QVERIFY(!world.session.setup().screen.problem);
        QCOMPARE(world.store.kept.size(), 1);
    }

    void aFaultThatRetryCannotMendOffersNone()
    {
        World world;
        world.store.fault = StoreFault{StoreFault::Kind::Damaged, u"/aside.sqlite"_s, u"malformed"_s};
        world.session.start();
        QCOMPARE(world.session.setup().screen.problem->kind, Problem::Kind::DatabaseDamaged);
        QCOMPARE(world.session.setup().screen.problem->detail, u"/aside.sqlite"_s);
        QVERIFY(!world.session.view().canRetry);
    }

    void theLinkIsAskedForInTheLanguageOfTheScreen()
    {
        World world;
        Surroundings around;
        around.language = u"pt_BR"_s;
        world.session.setSurroundings(around);
        QCOMPARE(world.session.surroundings().language, u"pt_BR"_s);
        Setup kept = liveSetup();
        kept.step = kept.furthest = Step::SignUp;
        kept.seen.state = {};
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        QVERIFY(world.gateway.performed.contains(Activity::FetchingLink));
    }

    void theViewIsRedrawnEachSecondWhileTheWindowIsOpen()
    {
        World world;
        Setup kept = liveSetup();
        kept.onboarding.window = SyncWindow{world.clock.now(), SyncWindow::Evidence::FinishMessage};
        world.store.kept.insert(kept.id, kept);
        world.session.start();
        world.session.resume(kept.id);
        QSignalSpy changed(&world.session, &Session::changed);
        world.scheduler.advance(10s);
        QVERIFY(changed.count() >= 10);
        QVERIFY(world.session.view().strip.has_value());
        QCOMPARE(world.session.view().strip->remaining, milliseconds(24h - 10s));
    }
};

GOLIVE_TEST(SessionTest)

} // namespace tst_session

#include "tst_session.moc"
