#include "sandbox/pages/handoff.h"
#include "testing/test.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_handoff {

using namespace golive;
using namespace golive::sandbox;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

class TestHandOff : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void qrTextIsRenewedEveryMinute();
    void theTextBeforeStillCounts();
    void anOldTextHasExpired();
    void afterALongSilenceTheTextBeforeIsExpiredToo();
    void aStrangeTextIsNotOurs_data();
    void aStrangeTextIsNotOurs();
    void codeHasTwoGroupsOfFour();
    void codeIsTakenInAnySpelling();
    void afterFiveWrongTriesThereIsANewCode();

private:
    static constexpr Instant start{1789012345s};
};

void TestHandOff::qrTextIsRenewedEveryMinute()
{
    HandOff handOff(u"abc"_s, 7, start);
    const QString first = handOff.qrText();
    QVERIFY(first.startsWith("golive-practice:abc:"_L1));
    handOff.tick(start + 59s);
    QCOMPARE(handOff.qrText(), first);
    QCOMPARE(handOff.qrTimeLeft(start + 59s), 1s);
    handOff.tick(start + 60s);
    QVERIFY(handOff.qrText() != first);
    QCOMPARE(handOff.qrVersion(), 2);
    QCOMPARE(handOff.qrTimeLeft(start + 60s), 60s);
}

void TestHandOff::theTextBeforeStillCounts()
{
    HandOff handOff(u"abc"_s, 7, start);
    const QString first = handOff.qrText();
    QCOMPARE(handOff.scanned(first, start + 61s), HandOff::Scan::Matches);
    QCOMPARE(handOff.scanned(u' ' % handOff.qrText() % u'\n', start + 62s), HandOff::Scan::Matches);
}

void TestHandOff::anOldTextHasExpired()
{
    HandOff handOff(u"abc"_s, 7, start);
    const QString first = handOff.qrText();
    handOff.tick(start + 60s);
    handOff.tick(start + 120s);
    QCOMPARE(handOff.scanned(first, start + 121s), HandOff::Scan::Expired);
}

void TestHandOff::afterALongSilenceTheTextBeforeIsExpiredToo()
{
    HandOff handOff(u"abc"_s, 7, start);
    const QString first = handOff.qrText();
    QCOMPARE(handOff.scanned(first, start + 120s), HandOff::Scan::Expired);
    QCOMPARE(handOff.scanned(u"golive-practice:abc:"_s, start + 120s), HandOff::Scan::Expired);
}

void TestHandOff::aStrangeTextIsNotOurs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<HandOff::Scan>("expected");
    QTest::newRow("address") << u"https://example.com"_s << HandOff::Scan::NotOurs;
    QTest::newRow("empty") << QString() << HandOff::Scan::NotOurs;
    QTest::newRow("too many parts") << u"golive-practice:abc:x:y"_s << HandOff::Scan::NotOurs;
    QTest::newRow("other session") << u"golive-practice:abd:x"_s << HandOff::Scan::AnotherSession;
}

void TestHandOff::aStrangeTextIsNotOurs()
{
    QFETCH(QString, text);
    QFETCH(HandOff::Scan, expected);
    HandOff handOff(u"abc"_s, 7, start);
    QCOMPARE(handOff.scanned(text, start), expected);
}

void TestHandOff::codeHasTwoGroupsOfFour()
{
    static const QRegularExpression pattern(u"^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$"_s);
    for (quint32 seed = 0; seed < 200; ++seed)
        QVERIFY(pattern.match(HandOff(u"abc"_s, seed, start).accessCode()).hasMatch());
}

void TestHandOff::codeIsTakenInAnySpelling()
{
    HandOff handOff(u"abc"_s, 7, start);
    const QString code = handOff.accessCode();
    QCOMPARE(handOff.typed(code), HandOff::Typed::Matches);
    QCOMPARE(handOff.typed(code.toLower().remove(u'-')), HandOff::Typed::Matches);
    QCOMPARE(handOff.typed(u"  "_s % QString(code).replace(u'-', u' ')), HandOff::Typed::Matches);
}

void TestHandOff::afterFiveWrongTriesThereIsANewCode()
{
    HandOff handOff(u"abc"_s, 7, start);
    const QString code = handOff.accessCode();
    for (int left = 4; left > 0; --left) {
        QCOMPARE(handOff.typed(u"WRONG"_s), HandOff::Typed::Wrong);
        QCOMPARE(handOff.triesLeft(), left);
    }
    QVERIFY(!handOff.isCodeRenewed());
    QCOMPARE(handOff.typed(u"WRONG"_s), HandOff::Typed::WrongAndRenewed);
    QVERIFY(handOff.isCodeRenewed());
    QCOMPARE(handOff.triesLeft(), HandOff::triesPerCode);
    QVERIFY(handOff.accessCode() != code);
    QCOMPARE(handOff.typed(code), HandOff::Typed::Wrong);
    QCOMPARE(handOff.typed(handOff.accessCode()), HandOff::Typed::Matches);
}

GOLIVE_TEST(TestHandOff)

} // namespace tst_handoff

#include "tst_handoff.moc"
