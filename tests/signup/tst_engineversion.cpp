#include "signup/engineversion.h"
#include "testing/test.h"

#include <QTest>

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
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("isRecent");
    QTest::newRow("Debian 12") << u"102.0.5005.177"_s << false;
    QTest::newRow("just under") << u"119.9.9.9"_s << false;
    QTest::newRow("at the floor") << u"120.0.0.0"_s << true;
    QTest::newRow("newer") << u"134.0.6998.208"_s << true;
    QTest::newRow("major alone") << u"130"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("words") << u"unknown"_s << false;
    QTest::newRow("not compared as text") << u"99.0"_s << false;
}

void TestEngineVersion::versions()
{
    QFETCH(const QString, version);
    QFETCH(const bool, isRecent);
    QCOMPARE(isEngineRecentEnough(version, 120), isRecent);
}

void TestEngineVersion::shippedFloor()
{
    QVERIFY(shippedEngineFloor() > 102);
    QVERIFY(shippedEngineFloor() < 1000);
}

QTEST_GUILESS_MAIN(TestEngineVersion)
#include "tst_engineversion.moc"
