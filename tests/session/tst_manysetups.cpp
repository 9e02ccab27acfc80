#include "guardworld.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace tst_manysetups {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

QString nameOf(int number)
{
    return u"set-up %1"_s.arg(number, 5, 10, QLatin1Char('0'));
}

/// A link that nobody has opened, made some hours ago.
Setup linked(int number, Instant now)
{
    Setup setup = guardedSetup(nameOf(number), AppStage::NotStarted, now);
    setup.client.app = {u"app %1"_s.arg(number)};
    setup.createdAt = setup.changedAt = now;
    setup.step = setup.furthest = Step::SignUp;
    setup.onboarding.finish.reset();
    setup.onboarding.window.reset();
    return setup;
}

Setup settled(int number, Instant now)
{
    Setup setup = guardedSetup(nameOf(number), AppStage::Live, now);
    setup.client.app = {u"app %1"_s.arg(number)};
    setup.createdAt = setup.changedAt = now;
    setup.step = setup.furthest = Step::Done;
    setup.onboarding.contacts = recordOf(SyncRecord::State::Accepted, u"req"_s);
    setup.onboarding.history = setup.onboarding.contacts;
    return setup;
}

/// That many set-ups cost little, and none of them is forgotten.
class ManySetupsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasBegunIsSeenSoonAndNoLinkIsForgotten()
    {
        constexpr int links = 1000;
        constexpr int begun = 20;
        World world;
        for (int i = 0; i < links + begun; ++i) {
            Setup setup = linked(i, world.clock.now());
            if (i < begun)
                setup.seen.state.stage = AppStage::FacebookStarted;
            world.store.kept.insert(setup.id, setup);
        }
        // It cannot be told: nothing changes.
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::Unknown)});
        world.session.start();
        QHash<AppId, Instant> lookedAt;
        QHash<AppId, milliseconds> longest;
        const Instant began = world.clock.now();
        for (int second = 0; second < 600; ++second) {
            world.gateway.apps.clear();
            world.scheduler.advance(1s);
            QVERIFY(world.gateway.apps.size() <= PollSchedule::mostBegun + PollSchedule::mostUnopened);
            for (const AppId &app : std::as_const(world.gateway.apps)) {
                longest[app] = std::max(longest[app], world.clock.now() - lookedAt.value(app, began));
                lookedAt[app] = world.clock.now();
            }
        }
        for (int i = 0; i < links + begun; ++i) {
            const AppId app{u"app %1"_s.arg(i)};
            const milliseconds wait = std::max(longest.value(app), world.clock.now() - lookedAt.value(app, began));
            QVERIFY2(wait <= (i < begun ? milliseconds(30s) : milliseconds(400s)),
                     qPrintable(u"%1: %2 s"_s.arg(i).arg(wait.count() / 1000)));
        }
    }

    void allAreKnownSoonAfterTheFirstPage()
    {
        World world;
        for (int i = 0; i < 5000; ++i) {
            const Setup setup = linked(i, world.clock.now());
            world.store.kept.insert(setup.id, setup);
        }
        world.gateway.signedIn = false;
        QSignalSpy allRead(&world.session, &Session::allRead);
        QSignalSpy rows(&world.session, &Session::rowChanged);
        world.session.start();
        QVERIFY(!world.session.isAllRead()); // the first page does without them
        world.scheduler.advance(900ms);      // before the next tick
        QVERIFY(world.session.isAllRead());
        QCOMPARE(allRead.size(), 1);
        QCOMPARE(world.session.boardEntries().size(), 5000);
        QVERIFY(rows.size() >= 4900); // all but those that it began with
    }

    void onlyWhatIsNeededIsRead()
    {
        World world;
        for (int i = 0; i < 300; ++i) {
            const Setup setup = i < 200 ? settled(i, world.clock.now()) : linked(i, world.clock.now());
            world.store.kept.insert(setup.id, setup);
        }
        world.gateway.signedIn = false; // nothing is looked at
        world.session.start();
        world.scheduler.advance(1min);
        QCOMPARE(world.store.reads, 0);
        QCOMPARE(world.session.lines().size(), 100);
        QCOMPARE(world.session.surroundings().unfinished.size(), qsizetype(20));
        QCOMPARE(world.session.surroundings().unfinishedCount, 100);
        // Asked for, it is there; what is settled, too.
        world.session.resume({nameOf(7)});
        QCOMPARE(world.session.setup().id.value, nameOf(7));
        QCOMPARE(world.store.reads, 1);
        world.session.resume({nameOf(250)});
        QCOMPARE(world.session.setup().id.value, nameOf(250));
        QCOMPARE(world.store.reads, 2);
    }

    void theListIsSearchedAndGrows()
    {
        World world;
        for (int i = 0; i < 60; ++i) {
            const Setup setup = linked(i, world.clock.now() + std::chrono::seconds(i));
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        const auto rows = [&] { return world.session.surroundings().unfinished; };
        QCOMPARE(rows().size(), 20);
        QCOMPARE(rows().first().id.value, nameOf(59)); // the newest first
        world.session.showMore();
        QCOMPARE(rows().size(), 40);
        world.session.search(u" 00017 "_s);
        QCOMPARE(rows().size(), 1);
        QCOMPARE(rows().first().id.value, nameOf(17));
        QCOMPARE(world.session.surroundings().unfinishedCount, 1);
        world.session.search({});
        QCOMPARE(rows().size(), 20);
        QCOMPARE(world.session.surroundings().unfinishedCount, 60);
    }

    /// Red ones come first in the list, whenever their hours end: what leaving costs is not read off its first rows.
    void leavingKnowsTheOneThatTheListDoesNotShow()
    {
        World world;
        const Instant now = world.clock.now();
        for (int i = 0; i < 31; ++i) {
            Setup setup = guardedSetup(nameOf(i), i == 0 ? AppStage::SettingUp : AppStage::Failed, now);
            setup.client.app = {u"app %1"_s.arg(i)};
            if (i == 0)
                setup.onboarding.window = SyncWindow{now - 20h, SyncWindow::Evidence::FinishMessage};
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        world.session.search(nameOf(7));
        const QList<SetupSummary> rows = world.session.surroundings().unfinished;
        QVERIFY(
            std::none_of(rows.begin(), rows.end(), [](const SetupSummary &row) { return row.id.value == nameOf(0); }));
        const auto leaving = world.session.view().leaving;
        QVERIFY(leaving && leaving->areMore);
        QCOMPARE(leaving->client, nameOf(0));
        QVERIFY(leaving->deadline == now + 4h);
        world.session.search({});
        QCOMPARE(world.session.surroundings().unfinished.size(), 20);
        QCOMPARE(world.session.view().leaving->client, nameOf(0));
    }

    void whatIsGuardedIsToldHoweverFarDownTheList()
    {
        World world;
        for (int i = 0; i < 60; ++i) {
            const Setup setup = linked(i, world.clock.now());
            world.store.kept.insert(setup.id, setup);
            world.guards.leases.insert(setup.id, {setup.id, u"there"_s, world.clock.now()});
        }
        Setup ours = linked(1000, world.clock.now() - 24h); // the oldest
        ours.client.appName = u"Ours"_s;
        world.store.kept.insert(ours.id, ours);
        world.session.start();
        QCOMPARE(world.session.guardedCount(), qsizetype(1));
        auto leaving = world.session.view().leaving;
        QVERIFY(leaving && leaving->client == ours.client.appName && !leaving->areMore);
        world.session.putAway(ours.id, false);
        leaving = world.session.view().leaving;
        QVERIFY(leaving && leaving->client == ours.client.appName);
    }

    void inALongOutageNobodyIsAskedEachSecond()
    {
        World world;
        for (int i = 0; i < 20; ++i) {
            const Setup setup = guardedSetup(nameOf(i), AppStage::SettingUp, world.clock.now());
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        int kept = 0;
        connect(&world.session, &Session::noted, this, [&] { ++kept; });
        for (int second = 0; second < 7200; ++second) {
            world.session.noteReach(Outage::Why::NoNetwork);
            world.scheduler.advance(1s);
        }
        QVERIFY(world.session.surroundings().outage);
        QVERIFY(kept > 0);
        QVERIFY2(kept < 20 * 7200 / 10, qPrintable(QString::number(kept)));
    }

    void eventsAreCountedAnewForAnotherSender()
    {
        World world;
        Setup setup = linked(1, world.clock.now());
        setup.client.number.reset();
        world.store.kept.insert(setup.id, setup);
        Observed seen;
        seen.mark = 5;
        world.feed.seen.insert(setup.client.app, seen);
        world.feed.now = 5;
        world.session.start();
        world.scheduler.advance(5s);
        QCOMPARE(world.feed.askedFor.size(), 1); // once, though nothing was learned by it
        world.session.resume(setup.id);
        Setup known = world.session.setup();
        known.client.number = PhoneNumber{u"+5511987654321"_s, u"BR"_s};
        known.changedAt += 1s;
        known.screen = {};
        world.store.kept.insert(setup.id, known); // by another program
        ++world.store.mark;
        world.scheduler.advance(2s);
        QCOMPARE(world.feed.askedFor.size(), 2);
        QCOMPARE(world.feed.askedFor.last(), senderOf(known));
    }

    void whatIsAtRestIsStillToldWhenItIsTime()
    {
        World world;
        Setup setup = settled(1, world.clock.now());
        setup.client.access = Access::AppToken; // nobody watches it
        world.store.kept.insert(setup.id, setup);
        world.session.start();
        QVERIFY(world.session.lines().empty());
        QList<Notice::Kind> kinds;
        connect(&world.session, &Session::noticeWanted, this,
                [&](const Setup &, const Notice &notice) { kinds << notice.kind; });
        for (int hour = 0; hour < 13 * 24; ++hour)
            world.scheduler.advance(1h);
        QCOMPARE(kinds, QList<Notice::Kind>{Notice::Kind::OpenPhoneApp});
        world.scheduler.advance(2min);
        QVERIFY(world.session.lines().empty()); // and goes back to rest
        QVERIFY2(world.store.reads < 20, qPrintable(QString::number(world.store.reads)));
    }

    /// Twice a day, out of rest and back to it; nothing is written of it but when it was.
    void whatIsAtRestIsWatched()
    {
        World world;
        const Setup setup = settled(1, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        event::StateRead said{stateOf(AppStage::Live)};
        said.connection = Connection::Connected;
        said.health = Health{u"ACTIVE"_s, u"CONNECTED"_s, u"AVAILABLE"_s, {}};
        world.gateway.answers.insert(Activity::ReadingState, said);
        world.session.start();
        const auto letPass = [&world](int minutes) {
            for (int minute = 0; minute < minutes; ++minute)
                world.scheduler.advance(1min);
        };
        letPass(2 * 24 * 60); // its 24 hours are over
        const int saves = world.store.saves;
        const qsizetype before = world.gateway.performed.size();
        letPass(5 * 24 * 60);
        const qsizetype looks = world.gateway.performed.size() - before;
        QVERIFY2(looks >= 7 && looks <= 10, qPrintable(QString::number(looks)));
        QCOMPARE(world.store.saves, saves);
        QVERIFY(world.session.lines().empty());

        QList<Notice> told;
        connect(&world.session, &Session::noticeWanted, this,
                [&told](const Setup &, const Notice &notice) { told << notice; });
        said.health = Health{u"ACTIVE"_s, u"CONNECTED"_s, u"BLOCKED"_s, {{{}, u"No payment method"_s, {}}}};
        world.gateway.answers.insert(Activity::ReadingState, said);
        letPass(16 * 60);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().attention, Attention::CannotSend);
        QCOMPARE(world.session.lines().size(), 1); // in the list again
        QCOMPARE(world.session.lines().begin()->summary().actor, Actor::Gupshup);
        // Looked at more often now, and well again within two hours.
        said.health->sending = u"AVAILABLE"_s;
        said.health->faults.clear();
        world.gateway.answers.insert(Activity::ReadingState, said);
        letPass(2 * 60);
        QVERIFY(world.session.lines().empty());
        QCOMPARE(told.size(), 1);
    }

    /// Two programs on one store: the partner sees the looks of one.
    void twoProgramsWatchAsOne()
    {
        World world;
        const Setup setup = settled(1, world.clock.now());
        world.store.kept.insert(setup.id, setup);
        Beside beside(world);
        event::StateRead said{stateOf(AppStage::Live)};
        said.connection = Connection::Connected;
        world.gateway.answers.insert(Activity::ReadingState, said);
        beside.gateway.answers.insert(Activity::ReadingState, said);
        world.session.start();
        beside.session.start();
        for (int minute = 0; minute < 3 * 24 * 60; ++minute)
            world.scheduler.advance(1min);
        const qsizetype looks = world.gateway.performed.size() + beside.gateway.performed.size();
        QVERIFY2(looks >= 4 && looks <= 7, qPrintable(QString::number(looks)));
    }
};

GOLIVE_TEST(ManySetupsTest)

} // namespace tst_manysetups

#include "tst_manysetups.moc"
