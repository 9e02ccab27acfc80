#include "base/serverclock.h"
#include "testing/test.h"

#include <QTest>

namespace tst_serverclock {

using namespace golive;
using namespace std::chrono_literals;

constexpr Instant noon{std::chrono::sys_days{std::chrono::year{2026} / 11 / 25} + 12h};
constexpr std::chrono::days year{365};

class HandElapsed final : public ElapsedTime
{
public:
    milliseconds elapsed() const override { return time; }
    milliseconds time{987'654'321}; // a computer that has been up for a while
};

class ServerClockTest : public golive::Test
{
    Q_OBJECT

    struct World
    {
        explicit World(milliseconds serverAhead = 0ms) : wall(noon), server(noon + serverAhead) {}

        void observe() { clock.observe(std::chrono::floor<std::chrono::seconds>(server), wall.now()); }
        /// Time goes on for the computer and the server alike.
        void pass(milliseconds by)
        {
            wall.advance(by);
            elapsed.time += by;
            server += by;
        }

        ManualClock wall;
        HandElapsed elapsed;
        Instant server;
        ServerClock clock{wall, elapsed};
    };

private Q_SLOTS:
    void beforeTheFirstAnswerItIsTheWallClock()
    {
        World world(3h);
        QCOMPARE(world.clock.now(), noon);
        QVERIFY(!world.clock.offset());
        world.wall.advance(-year);
        QCOMPARE(world.clock.now(), noon - year);
        QVERIFY(!world.clock.offset());
    }

    void theServerDecides_data()
    {
        QTest::addColumn<qint64>("aheadMs");
        QTest::addColumn<qint64>("correctedMs");
        QTest::newRow("agreed") << qint64(0) << qint64(0);
        QTest::newRow("1 s ahead is agreement") << qint64(1000) << qint64(0);
        QTest::newRow("1 s behind is agreement") << qint64(-1000) << qint64(0);
        QTest::newRow("just under 2 s") << qint64(1999) << qint64(0);
        QTest::newRow("2 s ahead") << qint64(2000) << qint64(2000);
        QTest::newRow("2 s behind") << qint64(-2000) << qint64(-2000);
        QTest::newRow("a minute ahead") << qint64(60'000) << qint64(60'000);
        QTest::newRow("an hour behind") << qint64(-3'600'000) << qint64(-3'600'000);
        QTest::newRow("two years ahead") << qint64(milliseconds(2 * year).count())
                                         << qint64(milliseconds(2 * year).count());
        QTest::newRow("ten years behind")
            << qint64(-milliseconds(10 * year).count()) << qint64(-milliseconds(10 * year).count());
    }
    void theServerDecides()
    {
        QFETCH(qint64, aheadMs);
        QFETCH(qint64, correctedMs);
        World world{milliseconds(aheadMs)};
        world.observe();
        QCOMPARE(world.clock.now(), noon + milliseconds(correctedMs));
        QCOMPARE(world.clock.offset().value(), milliseconds(correctedMs));
        world.pass(90min);
        QCOMPARE(world.clock.now(), noon + 90min + milliseconds(correctedMs));
        QCOMPARE(world.clock.offset().value(), milliseconds(correctedMs));
    }

    void noJumpOfTheWallClockMovesIt_data()
    {
        QTest::addColumn<qint64>("jumpMs");
        QTest::newRow("years forward") << qint64(milliseconds(7 * year).count());
        QTest::newRow("years back") << qint64(-milliseconds(30 * year).count());
        QTest::newRow("an hour forward, as a clock kept in local time does on a DST night") << qint64(3'600'000);
        QTest::newRow("an hour back") << qint64(-3'600'000);
        QTest::newRow("another time zone in a clock kept in local time") << qint64(-11 * 3'600'000);
        QTest::newRow("a second") << qint64(1000);
    }
    void noJumpOfTheWallClockMovesIt()
    {
        QFETCH(qint64, jumpMs);
        const milliseconds jump(jumpMs);
        for (const milliseconds ahead : {0ms, milliseconds(5min), -milliseconds(2h)}) {
            World world(ahead);
            world.observe();
            world.pass(10min);
            const Instant before = world.clock.now();
            world.wall.advance(jump);
            QCOMPARE(world.clock.now(), before);
            const milliseconds off = ahead - jump;
            QCOMPARE(world.clock.offset().value(), std::chrono::abs(off) < ServerClock::tolerance ? 0ms : off);
            world.pass(13h);
            QCOMPARE(world.clock.now(), before + 13h);
            // The next answer finds nothing to correct.
            world.observe();
            QCOMPARE(world.clock.now(), before + 13h);
        }
    }

    void sleepCounts()
    {
        World world(4min);
        world.observe();
        // Asleep: nothing runs, nothing is asked; elapsed time goes on. The wall clock comes back wrong.
        world.pass(9h);
        world.wall.set(noon - 2 * year);
        QCOMPARE(world.clock.now(), noon + 4min + 9h);
        QCOMPARE(world.clock.offset().value(), milliseconds(2 * year + 4min + 9h));
    }

    void datesOfOneSecondDoNotMakeTimeStep()
    {
        World world(300ms);
        Instant last = world.clock.now();
        for (int i = 0; i < 500; ++i) {
            world.pass(370ms);
            world.observe();
            QCOMPARE(world.clock.now() - last, milliseconds(370));
            last = world.clock.now();
        }
    }

    void aDriftIsTakenBack()
    {
        World world;
        world.observe();
        for (int hour = 0; hour < 240; ++hour) {
            world.pass(1h);
            world.server += 100ms; // 28 parts in a million: 24 s in ten days
            world.observe();
            QVERIFY(std::chrono::abs(world.clock.now() - world.server) <= ServerClock::tolerance + 1s);
        }
        QVERIFY(world.clock.offset().value() >= 20s);
    }

    void aServerThatWasWrongIsBelievedAnewOnceItIsRight()
    {
        World world(90min);
        world.observe();
        QCOMPARE(world.clock.now(), noon + 90min);
        world.server -= 90min;
        world.pass(1min);
        world.observe();
        QCOMPARE(world.clock.now(), noon + 1min);
        QCOMPARE(world.clock.offset().value(), 0ms);
    }
};

GOLIVE_TEST(ServerClockTest)

} // namespace tst_serverclock

#include "tst_serverclock.moc"
