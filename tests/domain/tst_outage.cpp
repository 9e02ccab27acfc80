#include "domain/outage.h"
#include "testing/test.h"

#include <QTest>

namespace tst_outage {

using namespace golive;
using namespace std::chrono_literals;

/// When it is said that Gupshup cannot be reached.
class OutageTest : public golive::Test
{
    Q_OBJECT

    static constexpr Instant noon{std::chrono::hours(24 * 365 * 56)};

private Q_SLOTS:
    void itIsSaidAfterFiveMinutesAndNotBefore()
    {
        Reach reach;
        reach.failed(Outage::Why::NoNetwork, noon);
        reach.failed(Outage::Why::ProxySignIn, noon + 4min);
        QVERIFY(!reach.said(noon + 5min - 1ms));
        const auto said = reach.said(noon + 5min);
        QVERIFY(said);
        QCOMPARE(said->since, noon);
        QCOMPARE(said->why, Outage::Why::ProxySignIn); // as it is now
    }

    void anAnswerEndsIt()
    {
        Reach reach;
        reach.failed(Outage::Why::NoAnswer, noon);
        reach.answered();
        reach.failed(Outage::Why::NoAnswer, noon + 4min);
        QVERIFY(!reach.said(noon + 8min));
        QVERIFY(reach.said(noon + 9min));
    }

    void itIsToldOnceAndSoIsItsEnd()
    {
        Reach reach;
        reach.failed(Outage::Why::Refused, noon);
        QCOMPARE(reach.news(true, noon + 4min), Reach::News::None);
        QCOMPARE(reach.news(true, noon + 5min), Reach::News::Lost);
        reach.failed(Outage::Why::NoAnswer, noon + 6min);
        QCOMPARE(reach.news(true, noon + 60min), Reach::News::None);
        reach.answered();
        QCOMPARE(reach.news(true, noon + 61min), Reach::News::Back);
        QCOMPARE(reach.news(true, noon + 62min), Reach::News::None);
        reach.failed(Outage::Why::NoAnswer, noon + 70min);
        QCOMPARE(reach.news(true, noon + 75min), Reach::News::Lost); // another one
    }

    void whatCostsNothingIsNotTold()
    {
        Reach reach;
        reach.failed(Outage::Why::Refused, noon);
        QCOMPARE(reach.news(false, noon + 30min), Reach::News::None);
        QCOMPARE(reach.news(true, noon + 31min), Reach::News::Lost);
        Reach unnoticed;
        unnoticed.failed(Outage::Why::Refused, noon);
        unnoticed.answered();
        QCOMPARE(unnoticed.news(true, noon + 31min), Reach::News::None);
    }

    void aClockThatIsPutBackMakesNoEndlessOutage()
    {
        Reach reach;
        reach.failed(Outage::Why::NoAnswer, noon);
        reach.failed(Outage::Why::NoAnswer, noon - 10h);
        QVERIFY(reach.said(noon - 10h + 5min));
    }
};

GOLIVE_TEST(OutageTest)

} // namespace tst_outage

#include "tst_outage.moc"
