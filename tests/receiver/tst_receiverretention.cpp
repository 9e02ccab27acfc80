#include "receiverprocess.h"
#include "retentionground.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_receiverretention {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// The real program puts together what is old, while it takes what is new, and where it is killed in the middle of it.
class ReceiverRetentionTest : public golive::Test, protected RetentionGround
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { testing::TestStore::addRows(); }
    void init()
    {
        Test::init();
        if (testing::TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        begin();
    }
    void cleanup() { end(); }
    void theReceiverDoesItAndAnswersMeanwhile();
    void killedInTheMiddleItLosesAndDoublesNothing();
};

void ReceiverRetentionTest::theReceiverDoesItAndAnswersMeanwhile()
{
    constexpr int old = 20'000;
    QVERIFY(open()->keep({deliveriesFrom(m_now - 60 * 24h, 1s, old)}));
    {
        ReceiverProcess receiver(m_folder, with({u"--keep-days"_s, u"0"_s}));
        QCOMPARE(receiver.post(delivery(u"x"_s)).status, 200);
    }
    QCOMPARE(rows(), old + 1);
    ReceiverProcess receiver(m_folder, with()); // 30
    QVERIFY(receiver.isReady());
    int posted = 1;
    qint64 longest = 0;
    while (rows() > posted + 20 && posted < 5'000) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(receiver.post(delivery(QString::number(posted))).status, 200);
        longest = std::max(longest, timer.elapsed());
        ++posted;
    }
    qInfo("%d events answered meanwhile, the slowest within %lld ms", posted - 1, longest);
    QVERIFY(rows() <= posted + 20);
    QVERIFY(longest < 5'000); // who sends gives up after 10 s
    QCOMPARE(seen().deliveries, old + posted);
    QCOMPARE(seen().duplicates, 0);
}

void ReceiverRetentionTest::killedInTheMiddleItLosesAndDoublesNothing()
{
    constexpr int old = 30'000;
    {
        const auto store = open();
        QVERIFY(store->keep({deliveriesFrom(m_now - 60 * 24h, 1s, old)}));
        // Some of them twice, so that repeats are put together too.
        QVERIFY(store->keep({deliveriesFrom(m_now - 59 * 24h, 1s, 500)}));
    }
    const Observed before = seen();
    const Observed late = seen(old - 100);
    QCOMPARE(before.duplicates, 500);
    int posted = 0;
    for (const int left : {29'000, 22'000, 15'000, 9'000, 4'000, 20}) {
        ReceiverProcess receiver(m_folder, with());
        QVERIFY(receiver.isReady());
        QCOMPARE(receiver.post(delivery(QString::number(posted++))).status, 200);
        QTRY_VERIFY_WITH_TIMEOUT(rows() < left + posted, 60'000);
        receiver.process().kill();
        QVERIFY(receiver.process().waitForFinished());
        QCOMPARE(seen().deliveries, before.deliveries + posted);
        QCOMPARE(seen().duplicates, before.duplicates);
        QCOMPARE(seen(old - 100).deliveries, late.deliveries + posted);
        QCOMPARE(seen(old - 100).duplicates, late.duplicates);
    }
}

GOLIVE_TEST(ReceiverRetentionTest)

} // namespace tst_receiverretention

#include "tst_receiverretention.moc"
