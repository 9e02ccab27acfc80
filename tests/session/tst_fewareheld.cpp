#include "guardworld.h"
#include "testing/test.h"

#include <QTest>

#include <algorithm>

namespace tst_fewareheld {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// So many that are being set up.
void fill(World &world, int many)
{
    for (int i = 0; i < many; ++i) {
        const Setup setup = guardedSetup(u"set-up %1"_s.arg(i), AppStage::SettingUp, world.clock.now());
        world.store.kept.insert(setup.id, setup);
    }
}

/// ... that another program looks after, and has not looked at for an hour.
void guardElsewhere(World &world, int many)
{
    fill(world, many);
    world.clock.advance(1h);
    for (const Setup &setup : std::as_const(world.store.kept))
        world.guards.leases.insert(setup.id, {setup.id, u"there"_s, world.clock.now()});
}

/// So many were read whole and not let go of in any of these seconds.
qsizetype mostHeld(World &world, int seconds)
{
    qsizetype most = 0;
    for (int second = 0; second < seconds; ++second) {
        world.scheduler.advance(1s);
        most = std::max(most, world.store.known.size());
    }
    return most;
}

/// However many are looked after, few of them stand in memory whole.
class FewAreHeldTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // The morning after a night for which the computer slept: something is due of each.
    void whatIsDueAtOnceIsNotHeldAtOnce()
    {
        constexpr int many = 1000;
        World world;
        fill(world, many);
        world.clock.advance(10h);
        // It cannot be told: nothing changes.
        world.gateway.answers.insert(Activity::ReadingState, event::StateRead{stateOf(AppStage::Unknown)});
        world.session.start();
        const qsizetype most = mostHeld(world, 20);
        QVERIFY2(world.store.reads >= many, qPrintable(QString::number(world.store.reads)));
        QVERIFY2(most < 200, qPrintable(QString::number(most)));
    }

    // A guard on another computer has them, and cannot look: here each is due again in a moment, for as long as that.
    void whatIsDueAgainSoonIsNotReadEachTime()
    {
        constexpr int many = 50;
        World world;
        guardElsewhere(world, many);
        world.session.start();
        for (int second = 0; second < 300; ++second)
            world.scheduler.advance(1s);
        QVERIFY(world.gateway.performed.isEmpty());
        QVERIFY2(world.store.reads >= many, qPrintable(QString::number(world.store.reads)));
        QVERIFY2(world.store.reads < 2 * many, qPrintable(QString::number(world.store.reads)));
    }

    // Their turn comes again and again, since another program looks after them: of thousands a few stay in memory.
    void ofThoseThatOthersGuardFewAreHeld()
    {
        World world;
        constexpr int many = 3000;
        guardElsewhere(world, many);
        world.session.start();
        const qsizetype most = mostHeld(world, 60);
        QVERIFY2(world.store.reads >= many, qPrintable(QString::number(world.store.reads)));
        QVERIFY2(most < 100, qPrintable(QString::number(most)));
    }

    // Alarms wait until there was time to look, two minutes. Whose turn comes when these are almost over is due again
    // in a moment, as thousands are.
    void ofThoseWhoseAlarmsWaitFewAreHeld()
    {
        World world;
        constexpr int many = 22'000; // of which 200 a second are looked after
        fill(world, many);
        world.clock.advance(10h);
        world.session.start();
        world.scheduler.advance(85s);
        const qsizetype most = mostHeld(world, 30);
        QVERIFY2(world.store.reads >= many, qPrintable(QString::number(world.store.reads)));
        QVERIFY2(most < 100, qPrintable(QString::number(most)));
    }
};

GOLIVE_TEST(FewAreHeldTest)

} // namespace tst_fewareheld

#include "tst_fewareheld.moc"
