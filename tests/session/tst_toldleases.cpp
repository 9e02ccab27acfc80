#include "guardworld.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_toldleases {

using namespace golive;
using namespace golive::testing;

/// What a session makes of it where another program tells that it guards something now, or has written a note.
class ToldLeasesTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void aLeaseThatIsToldIsReadAlone()
    {
        World world;
        for (const QString &id : {u"a"_s, u"b"_s}) {
            const Setup setup = guardedSetup(id, AppStage::SettingUp, world.clock.now());
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        world.session.resume({u"a"_s});
        world.scheduler.advance(1s);
        QCOMPARE(world.guards.leases.value({u"a"_s}).guard, u"here"_s);
        const int before = world.guards.readThrough;
        QSignalSpy rows(&world.session, &Session::rowChanged);
        QSignalSpy drawn(&world.session, &Session::changed);
        // A colleague takes over what is on the screen here: its guard line says so before the next round.
        world.guards.leases[{u"a"_s}] = {{u"a"_s}, u"Bia"_s, world.clock.now()};
        world.store.tell({{{u"a"_s}}, false});
        QCOMPARE(world.session.surroundings().guard.kind, GuardView::Kind::Elsewhere);
        QCOMPARE(world.session.surroundings().guard.name, u"Bia"_s);
        QCOMPARE(world.session.boardEntry({u"a"_s}).value()->row().summary.guard.name, u"Bia"_s);
        QCOMPARE(rows.size(), 1);
        QVERIFY(!drawn.isEmpty());
        // She leaves: nobody has it.
        world.guards.leases.remove({u"a"_s});
        world.store.tell({{{u"a"_s}}, false});
        QCOMPARE(world.session.surroundings().guard.kind, GuardView::Kind::Here);
        QCOMPARE(world.guards.readThrough, before);
        // The same again is no news.
        world.store.tell({{{u"b"_s}}, false});
        world.store.tell({});
        QCOMPARE(rows.size(), 2);
        QCOMPARE(world.guards.readThrough, before);
    }

    void ofManyLeasesOneLookIsTaken()
    {
        World world;
        constexpr int many = 1000;
        for (int i = 0; i < many; ++i) {
            const Setup setup = guardedSetup(QString::number(i), AppStage::SettingUp, world.clock.now());
            world.store.kept.insert(setup.id, setup);
        }
        world.session.start();
        world.scheduler.advance(1s);
        const int before = world.guards.readThrough;
        for (GuardLease &lease : world.guards.leases)
            lease.guard = u"Bia"_s;
        QSignalSpy rows(&world.session, &Session::rowChanged);
        world.store.tell({{}, true});
        QCOMPARE(world.guards.readThrough, before + 1);
        QCOMPARE(world.session.boardEntry({u"7"_s}).value()->row().summary.guard.name, u"Bia"_s);
        QCOMPARE(rows.size(), many);
    }

    // A guard that looked after many ends: they are taken within seconds, and not one by one as each is looked at.
    void whatAGuardLeavesIsTakenTogether()
    {
        World world;
        constexpr int many = 100;
        for (int i = 0; i < many; ++i) {
            const Setup setup = guardedSetup(QString::number(i), AppStage::SettingUp, world.clock.now());
            world.store.kept.insert(setup.id, setup);
            world.guards.leases[setup.id] = {setup.id, u"Bia"_s, world.clock.now()};
        }
        world.session.start();
        world.scheduler.advance(1s);
        QCOMPARE(world.guards.leases.value({u"7"_s}).guard, u"Bia"_s);
        world.guards.leases.clear();
        const int before = world.guards.takings;
        world.store.tell({{}, true});
        world.scheduler.advance(4s);
        QCOMPARE(world.guards.leases.size(), many);
        QCOMPARE(world.guards.leases.value({u"7"_s}).guard, u"here"_s);
        QVERIFY2(world.guards.takings - before < many / 2, qPrintable(QString::number(world.guards.takings)));
    }

    void whatConcernsNoSetUpIsSaidToo()
    {
        World world;
        world.session.start();
        world.scheduler.advance(1s);
        QSignalSpy wrote(&world.session, &Session::othersWrote);
        world.store.tell({});
        QVERIFY(wrote.isEmpty());
        ++world.store.mark;
        world.store.tell({});
        QCOMPARE(wrote.size(), 1);
        // ... and where nobody tells, with the next tick.
        ++world.store.mark;
        world.scheduler.advance(5s);
        QCOMPARE(wrote.size(), 2);
    }
};

GOLIVE_TEST(ToldLeasesTest)

} // namespace tst_toldleases

#include "tst_toldleases.moc"
