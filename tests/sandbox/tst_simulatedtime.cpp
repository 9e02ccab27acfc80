#include "sandbox/world/timeline.h"
#include "testing/test.h"

#include <QTest>

namespace tst_simulatedtime {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;

class SimulatedTimeTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void runsFaster();
    void advanceRunsWhatIsDueInOrder();
    void runsByItself();
    void goesOnFromAReading();
};

void SimulatedTimeTest::runsFaster()
{
    const Instant start = fromEpochMs(1'789'000'000'000);
    SimulatedClock clock(start, 1000);
    QVERIFY(clock.realTimeUntil(start + 1000s) <= 1s);
    QTRY_VERIFY(clock.now() >= start + 10s);
    clock.advance(24h);
    QVERIFY(clock.now() >= start + 24h);
    QCOMPARE(clock.realTimeUntil(start), 0ms);
}

void SimulatedTimeTest::advanceRunsWhatIsDueInOrder()
{
    SimulatedClock clock(fromEpochMs(0), 1);
    Timeline timeline(clock);
    QList<int> ran;
    const Instant now = clock.now();
    timeline.at(now + 2h, [&ran] { ran.append(2); });
    timeline.at(now + 1h, [&] {
        ran.append(1);
        timeline.at(now + 90min, [&ran] { ran.append(15); });
    });
    timeline.at(now + 9h, [&ran] { ran.append(9); });
    QVERIFY(ran.isEmpty());
    clock.advance(3h);
    QCOMPARE(ran, (QList<int>{1, 15, 2}));
}

void SimulatedTimeTest::runsByItself()
{
    SimulatedClock clock(fromEpochMs(0), 1000);
    Timeline timeline(clock);
    int ran = 0;
    timeline.at(clock.now() + 60s, [&ran] { ++ran; });
    QTRY_COMPARE(ran, 1);
}

void SimulatedTimeTest::goesOnFromAReading()
{
    const Instant real = fromEpochMs(1'789'000'000'000);
    const SimulatedClock::Reading stopped{real + 24h, real, 100};
    QCOMPARE(stopped.at(real + 1h), real + 25h);
    // A wall clock that was set back does not turn the simulated one back.
    QCOMPARE(stopped.at(real - 1h), real + 24h);
    const SimulatedClock resumed(stopped);
    QVERIFY(resumed.now() >= real + 24h);
    QCOMPARE(resumed.read(real + 2h).real, real + 2h);
    QCOMPARE(resumed.read(real + 2h).speed, 100.0);
}

GOLIVE_TEST(SimulatedTimeTest)

} // namespace tst_simulatedtime

#include "tst_simulatedtime.moc"
