#include "connectstay.h"
#include "testing/windowtest.h"

#include <QTest>

namespace tst_renderers {

using namespace std::chrono_literals;
using golive::test::ConnectStay;
using golive::test::rendererCount;

/// What the web engine started for Connect goes with it, whichever way Connect is left.
class RenderersTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void goWithConnect_data();
    void goWithConnect();
};

void RenderersTest::goWithConnect_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<bool>("isWindowOpen");
    QTest::newRow("on to Set up") << 0 << false;
    QTest::newRow("on to Set up, Facebook's window open") << 0 << true;
    QTest::newRow("to another client") << 1 << true;
    QTest::newRow("to the own browser") << 2 << true;
}

void RenderersTest::goWithConnect()
{
    QFETCH(int, way);
    QFETCH(bool, isWindowOpen);
    QCOMPARE(rendererCount(), 0);
    ConnectStay stay;
    QVERIFY(stay.isWarm());
    QVERIFY(stay.enter());
    QVERIFY(stay.awaitPage());
    QVERIFY(!isWindowOpen || stay.openWindow());
    QVERIFY(rendererCount() > 0);
    if (way == 0)
        stay.goOn();
    else if (way == 1)
        stay.beginAnother();
    else
        stay.turnToBrowser();
    // On an idle machine within 2 s (tests/bench/connect); here others may be at work.
    QVERIFY(stay.awaitNoRenderer(15s));
}

GOLIVE_WINDOW_TEST(RenderersTest)

} // namespace tst_renderers

#include "tst_renderers.moc"
