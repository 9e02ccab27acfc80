#include "domain/view/setupnow.h"
#include "guardworld.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_reach {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// Gupshup cannot be reached while the 24 hours run: strip, page, log and notice say so.
class ReachTest : public golive::Test
{
    Q_OBJECT

    struct Outaged
    {
        explicit Outaged(AppStage stage = AppStage::SettingUp)
        {
            const Setup setup = guardedSetup(u"a"_s, stage, world.clock.now());
            world.store.kept.insert(setup.id, setup);
            world.gateway.answers.insert(Activity::ReadingState, event::StateNotRead{});
            QObject::connect(&world.session, &Session::noticeWanted, &world.session,
                             [this](const Setup &, const Notice &notice) { notices << notice; });
            world.session.start();
            world.scheduler.advance(3min); // awake
            world.session.resume(setup.id);
        }
        int told(Notice::Kind kind) const
        {
            return static_cast<int>(
                std::count_if(notices.begin(), notices.end(), [&](const Notice &one) { return one.kind == kind; }));
        }
        World world;
        QList<Notice> notices;
    };

private Q_SLOTS:
    void stripPageAndNoticeSayItAfterFiveMinutes()
    {
        Outaged outage;
        Session &session = outage.world.session;
        QSignalSpy log(&session, &Session::reachChanged);
        session.noteReach(Outage::Why::ProxySignIn);
        outage.world.scheduler.advance(4min + 55s);
        QVERIFY(!session.view().strip->outage);
        QCOMPARE(log.size(), 0);
        outage.world.scheduler.advance(10s);
        QVERIFY(session.view().strip->outage);
        QCOMPARE(session.view().strip->outage->why, Outage::Why::ProxySignIn);
        QCOMPARE(nowOf(std::get<SetUpView>(session.view().body)), SetUpNow::Unreachable);
        QCOMPARE(log.size(), 1);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 1);

        // Once, however long; not said again by each set-up as "could not be asked".
        for (int minute = 0; minute < 120; ++minute) {
            session.noteReach(Outage::Why::ProxySignIn);
            outage.world.scheduler.advance(1min);
        }
        QCOMPARE(log.size(), 1);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 1);
        QCOMPARE(outage.told(Notice::Kind::Attention), 0);

        session.noteReach(std::nullopt);
        outage.world.scheduler.advance(2s);
        QVERIFY(!session.view().strip->outage);
        QCOMPARE(log.size(), 2);
        QCOMPARE(outage.told(Notice::Kind::ReachedAgain), 1);
    }

    void anOutageIsToldAgainOnlyAfterItWasOver()
    {
        Outaged outage;
        Session &session = outage.world.session;
        const auto fail = [&](std::chrono::minutes time) {
            for (int minute = 0; minute < time.count(); ++minute) {
                session.noteReach(Outage::Why::NoNetwork);
                outage.world.scheduler.advance(1min);
            }
        };
        fail(60min);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 1);
        // Another reason is no other outage.
        session.noteReach(Outage::Why::Refused);
        outage.world.scheduler.advance(10min);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 1);
        session.noteReach(std::nullopt);
        outage.world.scheduler.advance(2s);
        fail(4min);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 1); // too short yet
        fail(2min);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 2);
        QCOMPARE(outage.told(Notice::Kind::ReachedAgain), 1);
        QCOMPARE(outage.told(Notice::Kind::Attention), 0);
    }

    /// What is known of the way to Gupshup is this run's own: the next one says it once as well. That nobody could look
    /// is not said beside it, in neither.
    void aRestartInAnOutageTellsItOnceMore()
    {
        Outaged outage;
        World &world = outage.world;
        for (int minute = 0; minute < 60; ++minute) {
            world.session.noteReach(Outage::Why::NoNetwork);
            world.scheduler.advance(1min);
        }
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 1);
        QCOMPARE(attentionOf(*keptIn(world.session, {u"a"_s}), world.clock.now()), Attention::NotLookedAt);
        world.session.flush();

        Session next(SessionPorts{world.gateway, world.sender, world.ledger, world.store, world.guards, world.feed,
                                  world.machine, world.clock, world.scheduler},
                     Surroundings{}, u"here"_s);
        QList<Notice> notices;
        QObject::connect(&next, &Session::noticeWanted, &next,
                         [&](const Setup &, const Notice &notice) { notices << notice; });
        next.start();
        for (int minute = 0; minute < 60; ++minute) {
            next.noteReach(Outage::Why::NoNetwork);
            world.scheduler.advance(1min);
        }
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().kind, Notice::Kind::Unreachable);
    }

    /// Before Facebook is finished no hours run, and an outage costs nothing yet; that nobody could look is said, of a
    /// link that nobody has opened later.
    void whereNoHoursRunTheSetUpTellsItself_data()
    {
        QTest::addColumn<AppStage>("stage");
        QTest::addColumn<int>("quiet");
        QTest::newRow("begun") << AppStage::FacebookStarted << 44;
        QTest::newRow("unopened") << AppStage::NotStarted << 149;
    }
    void whereNoHoursRunTheSetUpTellsItself()
    {
        QFETCH(AppStage, stage);
        QFETCH(int, quiet);
        World world;
        Setup setup = guardedSetup(u"a"_s, stage, world.clock.now());
        setup.onboarding.finish.reset();
        setup.onboarding.window.reset();
        setup.step = setup.furthest = Step::SignUp;
        world.store.kept.insert(setup.id, setup);
        world.gateway.answers.insert(Activity::ReadingState, event::StateNotRead{});
        QList<Notice> notices;
        QObject::connect(&world.session, &Session::noticeWanted, &world.session,
                         [&](const Setup &, const Notice &notice) { notices << notice; });
        world.session.start();
        for (int minute = 0; minute < 240; ++minute) {
            world.session.noteReach(Outage::Why::NoNetwork);
            world.scheduler.advance(1min);
            if (minute < quiet - 1)
                QCOMPARE(notices.size(), 0);
        }
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices.first().kind, Notice::Kind::Attention);
        QCOMPARE(notices.first().attention, Attention::NotLookedAt);
    }

    /// None of them is on the screen: the one whose hours run is known by its line. Once nobody's hours run any more,
    /// each of the others tells by itself.
    void theOneWhoseHoursRunTellsForAllOfThem()
    {
        World world;
        QHash<SetupId, QList<Notice>> notices;
        for (const QString &id : {u"pressed"_s, u"one"_s, u"two"_s}) {
            Setup setup = guardedSetup(id, AppStage::FacebookStarted, world.clock.now());
            setup.client.app = {id};
            if (id != u"pressed"_s) {
                setup.onboarding.finish.reset();
                setup.onboarding.window.reset();
                setup.step = setup.furthest = Step::SignUp;
            }
            world.store.kept.insert(setup.id, setup);
        }
        world.gateway.answers.insert(Activity::ReadingState, event::StateNotRead{});
        QObject::connect(&world.session, &Session::noticeWanted, &world.session,
                         [&](const Setup &setup, const Notice &notice) { notices[setup.id] << notice; });
        world.session.start();
        const auto fail = [&](std::chrono::minutes time) {
            for (int minute = 0; minute < time.count(); ++minute) {
                world.session.noteReach(Outage::Why::NoNetwork);
                world.scheduler.advance(1min);
            }
        };
        fail(5h);
        QCOMPARE(std::count_if(notices[{u"pressed"_s}].begin(), notices[{u"pressed"_s}].end(),
                               [](const Notice &one) { return one.kind == Notice::Kind::Unreachable; }),
                 1);
        QVERIFY(notices[{u"one"_s}].isEmpty());
        QVERIFY(notices[{u"two"_s}].isEmpty());
        fail(24h);
        for (const QString &id : {u"one"_s, u"two"_s}) {
            const QList<Notice> told = notices[{id}];
            QCOMPARE(told.size(), 1);
            QCOMPARE(told.first().attention, Attention::NotLookedAt);
        }
    }

    void aGuardElsewhereIsNotContradicted()
    {
        Outaged outage;
        outage.world.guards.leases[{u"a"_s}] = {{u"a"_s}, u"there"_s, outage.world.clock.now() + 10min};
        outage.world.scheduler.advance(30s);
        outage.world.session.noteReach(Outage::Why::NoNetwork);
        outage.world.scheduler.advance(6min);
        QVERIFY(!outage.world.session.view().strip->outage);
        QCOMPARE(outage.told(Notice::Kind::Unreachable), 0);
    }

    void itIsTriedEveryTwoMinutesWhileTheWindowRuns()
    {
        Outaged outage;
        outage.world.scheduler.advance(1h); // every look fails
        const auto looks = outage.world.gateway.performed.count(Activity::ReadingState);
        outage.world.scheduler.advance(20min);
        QVERIFY(outage.world.gateway.performed.count(Activity::ReadingState) - looks >= 9);
    }

    void aFeedThatCannotBeReadIsReadAgain()
    {
        struct FailingFeed final : EventFeed
        {
            Result<qint64, StoreFault> mark() const override { return 7; }
            Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64 since) const override
            {
                return since < 7 ? QList<std::pair<AppId, qint64>>{{app, 7}} : QList<std::pair<AppId, qint64>>{};
            }
            Result<Observed, StoreFault> observed(const AppId &, qint64) const override
            {
                ++asked;
                if (isFailing)
                    return failure(StoreFault{StoreFault::Kind::Locked, {}, {}});
                Observed seen;
                seen.mark = 7;
                seen.historyProgress = 40;
                return seen;
            }
            AppId app;
            mutable int asked = 0;
            bool isFailing = true;
        };
        World world;
        FailingFeed feed;
        const Setup setup = guardedSetup(u"a"_s, AppStage::SettingUp, world.clock.now());
        feed.app = setup.client.app;
        world.store.kept.insert(setup.id, setup);
        Session session(SessionPorts{world.gateway, world.sender, world.ledger, world.store, world.guards, feed,
                                     world.machine, world.clock, world.scheduler},
                        Surroundings{}, u"here"_s);
        session.start();
        QVERIFY(feed.asked > 0);
        feed.isFailing = false;
        world.scheduler.advance(2s);
        QCOMPARE(keptIn(session, setup.id)->onboarding.observed.historyProgress, 40);
        const int asked = feed.asked;
        world.scheduler.advance(5s);
        QCOMPARE(feed.asked, asked); // and then not each second
    }

    void tokensThatNobodyNeedsAreTold()
    {
        World world;
        Setup open = guardedSetup(u"open"_s, AppStage::SettingUp, world.clock.now());
        Setup done = guardedSetup(u"done"_s, AppStage::Live, world.clock.now());
        open.client.app = {u"app-open"_s};
        done.client.app = {u"app-done"_s};
        done.onboarding.contacts = done.onboarding.history = recordOf(SyncRecord::State::Accepted, u"r"_s);
        world.store.kept.insert(open.id, open);
        world.store.kept.insert(done.id, done);
        world.session.start();
        QStringList dropped;
        QObject::connect(
            &world.session, &Session::appTokenNotNeeded, &world.session,
            [&](const AppId &app, bool isForGood) { dropped << app.value + (isForGood ? u"!"_s : QString()); });
        world.session.tellTokensNotNeeded();
        QCOMPARE(dropped, QStringList{u"app-done"_s});
        world.session.putAway(open.id, true);
        QCOMPARE(dropped.last(), u"app-open!"_s);
    }
};

GOLIVE_TEST(ReachTest)

} // namespace tst_reach

#include "tst_reach.moc"
