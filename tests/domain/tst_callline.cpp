#include "domain/sync/callline.h"

#include "base/enumvalues.h"
#include "testing/test.h"

#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_callline {

using namespace golive;
using namespace std::chrono_literals;

/// How calls of several programs stand in one line.
class CallLineTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesFirstNeedNotWait()
    {
        QCOMPARE(placesIn(CallLine::Begun, 3, std::nullopt, m_now), (QList<milliseconds>{0ms, 200ms, 400ms}));
        QCOMPARE(lineEndBehind(CallLine::Begun, 3, std::nullopt, m_now), m_now + 600ms);
        QCOMPARE(placesIn(CallLine::Begun, 0, std::nullopt, m_now), QList<milliseconds>());
    }

    void theNextStandsBehind()
    {
        QCOMPARE(placesIn(CallLine::Begun, 2, m_now + 600ms, m_now), (QList<milliseconds>{600ms, 800ms}));
        QCOMPARE(lineEndBehind(CallLine::Begun, 2, m_now + 600ms, m_now), m_now + 1000ms);
    }

    void someMayLeaveAtOnce()
    {
        QCOMPARE(placesIn(CallLine::Syncing, 3, std::nullopt, m_now), (QList<milliseconds>{0ms, 0ms, 8s}));
        QCOMPARE(placesIn(CallLine::Syncing, 1, m_now + 16s, m_now), (QList<milliseconds>{8s}));
    }

    void aLineThatHasGoneOnIsForgotten_data()
    {
        QTest::addColumn<qint64>("end"); // seconds from now
        QTest::newRow("an hour ago") << qint64(-3600);
        QTest::newRow("now") << qint64(0);
        QTest::newRow("further than any line: a wrong clock") << qint64(16 * 60);
        QTest::newRow("years ahead") << qint64(100'000'000);
    }
    void aLineThatHasGoneOnIsForgotten()
    {
        QFETCH(qint64, end);
        QCOMPARE(placesIn(CallLine::Unopened, 1, m_now + std::chrono::seconds(end), m_now), (QList<milliseconds>{0ms}));
        QCOMPARE(lineEndBehind(CallLine::Unopened, 1, m_now + std::chrono::seconds(end), m_now), m_now + 334ms);
    }

    void nobodyLeavesInAPause_data()
    {
        QTest::addColumn<qint64>("pause"); // seconds
        QTest::addColumn<qint64>("held");
        QTest::newRow("as it asks for") << qint64(30) << qint64(30);
        QTest::newRow("no longer than is obeyed") << qint64(86'400) << qint64(120);
        QTest::newRow("nonsense") << qint64(-5) << qint64(0);
    }
    void nobodyLeavesInAPause()
    {
        QFETCH(qint64, pause);
        QFETCH(qint64, held);
        for (const CallLine line : enumValues<CallLine>()) {
            const Instant end = lineEndPaused(line, std::chrono::seconds(pause), std::nullopt, m_now);
            QCOMPARE(placesIn(line, 1, end, m_now).first(), milliseconds(std::chrono::seconds(held)));
        }
    }

    void aPauseMakesNoLineShorter() { QCOMPARE(lineEndPaused(CallLine::Begun, 1s, m_now + 5s, m_now), m_now + 5s); }

    /// However many programs ask, one call each, as fast as they can.
    void allTogetherKeepWithinTheLimit_data()
    {
        QTest::addColumn<CallLine>("line");
        QTest::addColumn<int>("calls");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("begun") << CallLine::Begun << 5 << qint64(1);
        QTest::newRow("unopened") << CallLine::Unopened << 3 << qint64(1);
        QTest::newRow("watching") << CallLine::Watching << 10 << qint64(60);
        QTest::newRow("syncing") << CallLine::Syncing << 10 << qint64(60);
        QTest::newRow("sign-in") << CallLine::SignIn << 10 << qint64(60);
    }
    void allTogetherKeepWithinTheLimit()
    {
        QFETCH(CallLine, line);
        QFETCH(int, calls);
        QFETCH(qint64, seconds);
        QList<Instant> left;
        std::optional<Instant> end;
        for (int i = 0; i < 100; ++i) {
            // Once nobody asks for a while.
            const Instant now = m_now + std::chrono::milliseconds(i * 37) + (i >= 50 ? 1h : 0h);
            left << now + placesIn(line, 1, end, now).first();
            end = lineEndBehind(line, 1, end, now);
        }
        std::sort(left.begin(), left.end());
        for (qsizetype i = calls; i < left.size(); ++i)
            QVERIFY2(left[i] - left[i - calls] >= std::chrono::seconds(seconds), qPrintable(QString::number(i)));
    }

    void eachLineHasANameOfItsOwn()
    {
        QSet<QString> names;
        for (const CallLine line : enumValues<CallLine>())
            names << lineName(line);
        QCOMPARE(names.size(), 5);
        QVERIFY(!names.contains(QString()));
    }

private:
    const Instant m_now = fromEpochMs(1'790'000'000'000);
};

GOLIVE_TEST(CallLineTest)

} // namespace tst_callline

#include "tst_callline.moc"
