#include "signup/policy/engineversion.h"
#include "testing/test.h"

#include <QTest>

namespace tst_engineversion {

using namespace Qt::Literals::StringLiterals;
using namespace golive::signup;

class TestEngineVersion : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void versions_data();
    void versions();
    void shippedFloor();
};

void TestEngineVersion::versions_data()
{
    QTest::addColumn<QString>("chromium");
    QTest::addColumn<QString>("patches");
    QTest::addColumn<bool>("isRecent");
    const QString recent = u"140.0.7339.80"_s;
    QTest::newRow("Debian 12") << u"102.0.5005.177"_s << u"108.0.5359.124"_s << false;
    QTest::newRow("just under") << u"119.9.9.9"_s << recent << false;
    QTest::newRow("at both floors") << u"120.0.0.0"_s << recent << true;
    QTest::newRow("looks recent, holes unmended") << u"134.0.6998.208"_s << u"139.0.7258.5"_s << false;
    QTest::newRow("old and mended") << u"122.0.6261.171"_s << u"146.0.1.1"_s << true;
    QTest::newRow("patches not told, old") << u"130.0.1.2"_s << QString() << false;
    QTest::newRow("patches not told, new") << u"150.0.1.2"_s << QString() << true;
    QTest::newRow("major alone") << u"130"_s << u"140"_s << true;
    QTest::newRow("empty") << QString() << recent << false;
    QTest::newRow("words") << u"unknown"_s << recent << false;
    QTest::newRow("patches in words") << u"130.0.1.2"_s << u"unknown"_s << false;
    QTest::newRow("not compared as text") << u"99.0"_s << recent << false;
}

void TestEngineVersion::versions()
{
    QFETCH(const QString, chromium);
    QFETCH(const QString, patches);
    QFETCH(const bool, isRecent);
    QCOMPARE(isEngineRecentEnough({chromium, patches}, {120, 140}), isRecent);
}

void TestEngineVersion::shippedFloor()
{
    const EngineFloor floor = shippedEngineFloor();
    QVERIFY(floor.chromium > 102);
    QVERIFY(floor.chromium < 1000);
    QVERIFY(floor.patches >= floor.chromium); // a mended engine is never older than what it was mended from
    QVERIFY(floor.patches < 1000);
}

GOLIVE_TEST(TestEngineVersion)

} // namespace tst_engineversion

#include "tst_engineversion.moc"
