#include "guardworld.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_guard {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using State = SyncRecord::State;

/// What happens by itself, with several set-ups, several programs and every mishap.
class GuardTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void tenSetUpsAreLookedAfterWhileAnotherIsOnTheScreen()
    {
        World world;
        const AppStage stages[]{AppStage::NotStarted, AppStage::FacebookStarted, AppStage::NumberSelection,
                                AppStage::SettingUp,  AppStage::Failed,          AppStage::Live,
                                AppStage::NotStarted, AppStage::NumberSelection, AppStage::SettingUp,
                                AppStage::Live};
        for (int i = 0; i < 10; ++i) {
            Setup setup = guardedSetup(u"set-up %1"_s.arg(i), stages[i], world.clock.now());
            setup.client.app = {u"app-%1"_s.arg(i)};
            world.store.kept.insert(setup.id, setup);
        }
        world.sender.answer = recordOf(State::Accepted, u"req"_s);
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        world.session.start();
        world.session.dispatch(event::DoorChosen{Door::LinkOwner}); // somebody else's, on the screen
        world.gateway.performed.clear();
        world.gateway.apps.clear();
        for (int second = 0; second < 60; ++second) {
            const auto before = world.gateway.performed.count(Activity::ReadingState);
            world.scheduler.advance(1s);
            QVERIFY(world.gateway.performed.count(Activity::ReadingState) - before <= 1); // one look at a tick
        }
        for (int i = 0; i < 10; ++i) {
            const auto looks = world.gateway.apps.count(AppId{u"app-%1"_s.arg(i)});
            QVERIFY2(stages[i] == AppStage::Live ? looks == 0 : looks >= 4 && looks <= 7,
                     qPrintable(u"%1: %2"_s.arg(i).arg(looks)));
        }
        // The two that were live are synced, each for its own app; nobody else is.
        QCOMPARE(world.sender.sent.size(), 4);
        QCOMPARE(world.sender.apps.count(AppId{u"app-5"_s}), 2);
        QCOMPARE(world.sender.apps.count(AppId{u"app-9"_s}), 2);
        // One goes live: found and synced.
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::Live)});
        world.scheduler.advance(30s);
        QCOMPARE(world.sender.apps.count(AppId{u"app-3"_s}), 2);
        QCOMPARE(world.session.setup().client.access, Access::Link);
    }

    void anAnswerGoesToTheSetUpThatAsked()
    {
        World world;
        for (const QString &id : {u"a"_s, u"b"_s}) {
            Setup setup = guardedSetup(id, AppStage::SettingUp, world.clock.now());
            setup.client.app = {id};
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        const AppId first = world.gateway.apps.last();
        const auto answer = world.gateway.open.take(Activity::ReadingState);
        world.scheduler.advance(2s);
        QVERIFY(world.gateway.apps.last() != first); // the other one, while the first is still asked
        world.session.resume({first == AppId{u"a"_s} ? u"b"_s : u"a"_s});
        answer(event::StateRead{stateOf(AppStage::Failed)});
        QCOMPARE(keptIn(world.session, {first.value})->seen.state.stage, AppStage::Failed);
        QCOMPARE(world.session.setup().seen.state.stage, AppStage::SettingUp);
    }

    void onlyTheNamedGuardActsAndTheOthersWatch()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        Beside other(world);
        world.session.start();
        other.session.start();
        QCOMPARE(world.guards.leases.value(setup.id).guard, u"here"_s);
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        world.scheduler.advance(2min);
        QVERIFY(other.gateway.performed.isEmpty());
        QCOMPARE(other.session.surroundings().unfinished.first().guard.kind, GuardView::Kind::Elsewhere);
        QVERIFY(other.session.guardedCount() == 0 && !other.session.isAwaiting());
        // Asked for, it moves; the first one finds out.
        other.session.takeOver(setup.id);
        other.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        world.scheduler.advance(21s);
        const auto looks = world.gateway.performed.size();
        world.scheduler.advance(1min);
        QCOMPARE(world.gateway.performed.size(), looks);
        QVERIFY(other.gateway.performed.size() > 4);
        QCOMPARE(world.session.surroundings().unfinished.first().guard.name, u"there"_s);
    }

    void aStaleLeaseIsTaken()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.guards.leases[setup.id] = {setup.id, u"gone"_s, world.clock.now() - 10min};
        world.session.start();
        QVERIFY(world.gateway.performed.isEmpty());
        world.scheduler.advance(5min + 30s);
        QCOMPARE(world.guards.leases.value(setup.id).guard, u"here"_s);
        QVERIFY(!world.gateway.performed.isEmpty());
    }

    void aLeaseWithoutATokenIsGivenBack()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.guards.leases[setup.id] = {setup.id, u"here"_s, world.clock.now()}; // from before a crash
        world.gateway.signedIn = false;
        Beside other(world);
        world.session.start();
        other.session.start();
        world.scheduler.advance(41s);
        QCOMPARE(world.guards.leases.value(setup.id).guard, u"there"_s);
    }

    void armingTurnedOffElsewhereHoldsTheSyncHere()
    {
        World world;
        Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.session.start();
        setup.listening.arming.isOn = false;
        setup.changedAt = world.clock.now();
        world.store.kept.insert(setup.id, setup);
        ++world.store.mark;
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::Live)});
        world.gateway.open.clear();
        world.scheduler.advance(5min);
        QCOMPARE(keptIn(world.session, setup.id)->seen.state.stage, AppStage::Live);
        QVERIFY(!keptIn(world.session, setup.id)->listening.arming.isOn);
        QVERIFY(world.sender.sent.isEmpty());
    }

    void whatAnotherProgramTellsIsTakenBeforeTheNextTick()
    {
        World world;
        Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.session.start();
        world.session.resume(setup.id);
        world.scheduler.advance(1s);
        QVERIFY(world.store.tell);
        setup.client.staff = u"Bia"_s;
        world.store.kept.insert(setup.id, setup);
        ++world.store.mark;
        QSignalSpy drawn(&world.session, &Session::changed);
        world.store.tell({});
        QCOMPARE(world.session.setup().client.staff, u"Bia"_s);
        QCOMPARE(world.session.boardEntry(setup.id).value()->row().summary.staff, u"Bia"_s);
        QVERIFY(!drawn.isEmpty());
    }

    void whatIsRemovedElsewhereIsNoLongerLookedAfter()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.session.start();
        world.session.resume(setup.id);
        world.scheduler.advance(1s); // what waited to be kept is kept
        world.store.kept.clear();
        ++world.store.mark;
        world.scheduler.advance(1s);
        QVERIFY(world.session.lines().empty());
        QVERIFY(world.session.setup().id != setup.id);
        // Read once more, as where something beside it could not be read, it is still said.
        const auto told = [&world] { return std::get<StartView>(world.session.view().body).notice; };
        QVERIFY(told() && told()->kind == StartNotice::Kind::Removed);
        ++world.store.mark;
        world.scheduler.advance(5s);
        QVERIFY(told() && told()->kind == StartNotice::Kind::Removed);
    }

    void afterASleepItLooksAndSyncsBeforeItRaisesAnAlarm()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        world.gateway.answers.insert(Activity::ReadingSubscriptions,
                                     event::SubscriptionsRead{setup.listening.subscriptions});
        world.sender.answer = recordOf(State::Accepted, u"req"_s);
        world.session.start();
        world.scheduler.advance(3min);
        QSignalSpy notices(&world.session, &Session::noticeWanted);
        world.clock.advance(9h);
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::Live)});
        world.scheduler.advance(30s);
        QVERIFY(isSettled(*keptIn(world.session, setup.id)));
        QList<Notice::Kind> kinds;
        for (const QList<QVariant> &notice : notices)
            kinds << notice.at(1).value<Notice>().kind;
        QCOMPARE(kinds, (QList<Notice::Kind>{Notice::Kind::Live, Notice::Kind::SyncAccepted}));
    }

    void noticesAreGivenOnce()
    {
        World world;
        Setup setup = guardedSetup(u"a"_s, AppStage::Live, world.clock.now());
        setup.listening.arming.isOn = false;
        world.store.kept.insert(setup.id, setup);
        Beside other(world);
        QSignalSpy here(&world.session, &Session::noticeWanted);
        QSignalSpy there(&other.session, &Session::noticeWanted);
        world.session.start();
        other.session.start();
        world.scheduler.advance(30min); // live, not synced: red
        QCOMPARE(here.count() + there.count(), 1);
        world.feed.now = 5;
        world.feed.seen[setup.client.app].mark = 5;
        world.feed.seen[setup.client.app].historyProgress = 100;
        world.scheduler.advance(1min);
        QCOMPARE(here.count() + there.count(), 2);
        QCOMPARE(there.count(), 0);
    }

    /// Of a set-up that nobody guards, having no token, too: the window or the guard, not both. And after a restart.
    void thatAWaitIsOverIsToldOnceByOneProgram_data()
    {
        QTest::addColumn<bool>("isTokenHeld");
        QTest::newRow("guarded") << true;
        QTest::newRow("an owner's, with a link alone") << false;
    }
    void thatAWaitIsOverIsToldOnceByOneProgram()
    {
        QFETCH(bool, isTokenHeld);
        World world;
        Setup setup = guardedSetup(u"a"_s, AppStage::NotStarted, world.clock.now());
        setup.onboarding = {};
        setup.step = setup.furthest = Step::SignUp;
        if (!isTokenHeld)
            setup.client.access = Access::Link;
        setup.signUp.wait =
            Wait{Wait::Of::Facebook, u"3441045"_s, world.clock.now(), world.clock.now() + 1h, false, false};
        world.store.kept.insert(setup.id, setup);
        {
            Beside other(world);
            QSignalSpy here(&world.session, &Session::noticeWanted);
            QSignalSpy there(&other.session, &Session::noticeWanted);
            world.session.start();
            other.session.start();
            const auto told = [&] {
                int count = 0;
                for (const QSignalSpy *spy : {&here, &there}) {
                    for (const QList<QVariant> &notice : *spy)
                        count += notice.at(1).value<Notice>().kind == Notice::Kind::TryAgain ? 1 : 0;
                }
                return count;
            };
            world.scheduler.advance(59min);
            QCOMPARE(told(), 0);
            world.scheduler.advance(5min);
            QCOMPARE(told(), 1);
            world.scheduler.advance(2h);
            QCOMPARE(told(), 1);
        }
        QVERIFY(world.store.kept.value(setup.id).signUp.wait->isTold);
    }

    void aWaitThatEndedWhileNothingRanIsToldAtTheStart()
    {
        World world;
        Setup setup = guardedSetup(u"a"_s, AppStage::NotStarted, world.clock.now());
        setup.onboarding = {};
        setup.step = setup.furthest = Step::SignUp;
        setup.signUp.wait = Wait{Wait::Of::Facebook, {}, world.clock.now() - 3h, world.clock.now() - 1h, true, false};
        world.store.kept.insert(setup.id, setup);
        QSignalSpy notices(&world.session, &Session::noticeWanted);
        world.session.start();
        world.scheduler.advance(1min);
        QCOMPARE(notices.count(), 1);
        QCOMPARE(notices.first().at(1).value<Notice>().kind, Notice::Kind::TryAgain);
        Beside restarted(world);
        QSignalSpy again(&restarted.session, &Session::noticeWanted);
        restarted.session.start();
        world.scheduler.advance(10min);
        QCOMPARE(notices.count() + again.count(), 1);
    }

    void itWaitsOnlyForWhatASleepWouldMiss_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<bool>("isSignedIn");
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<bool>("isAwaiting");
        const auto row = [](const char *name, AppStage stage, bool isOn, bool isSignedIn, qint64 hours,
                            bool isAwaiting) {
            QTest::newRow(name) << static_cast<int>(stage) << isOn << isSignedIn << hours << isAwaiting;
        };
        row("for live", AppStage::SettingUp, true, true, 0, true);
        row("for live, days later", AppStage::NumberSelection, true, true, 72, false);
        row("to sync", AppStage::Live, true, true, 0, true);
        row("live, a person must act", AppStage::Live, false, true, 0, false);
        row("failed", AppStage::Failed, true, true, 0, false);
        row("no token", AppStage::SettingUp, true, false, 0, false);
    }
    void itWaitsOnlyForWhatASleepWouldMiss()
    {
        QFETCH(int, stage);
        QFETCH(bool, isOn);
        QFETCH(bool, isSignedIn);
        QFETCH(qint64, hours);
        QFETCH(bool, isAwaiting);
        World world;
        Setup setup = guardedSetup(u"a"_s, static_cast<AppStage>(stage), world.clock.now() - std::chrono::hours(hours));
        setup.listening.arming.isOn = isOn;
        world.store.kept.insert(setup.id, setup);
        world.gateway.signedIn = isSignedIn;
        world.sender.answersAtOnce = false;
        QSignalSpy told(&world.session, &Session::awaitingChanged);
        world.session.start();
        QCOMPARE(world.session.isAwaiting(), isAwaiting);
        QCOMPARE(told.count(), isAwaiting ? 1 : 0);
    }

    void aLookThatSeesNothingNewIsNotWrittenEachTime()
    {
        World world;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::SettingUp)});
        world.session.start();
        world.scheduler.advance(10s);
        const int before = world.store.saves;
        const int polls = world.store.polls;
        world.scheduler.advance(10min);
        QVERIFY(world.gateway.performed.count(Activity::ReadingState) > 50);
        // When it was polled is kept beside it, once a minute.
        QCOMPARE(world.store.saves, before);
        QVERIFY(world.store.polls - polls >= 8 && world.store.polls - polls <= 12);
    }
};

GOLIVE_TEST(GuardTest)

} // namespace tst_guard

#include "tst_guard.moc"
