#include "sandbox/pages/phonespelling.h"
#include "testing/test.h"

#include <QTest>

namespace tst_phonespelling {

using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

class TestPhoneSpelling : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void usualSpellingsAreTaken_data();
    void usualSpellingsAreTaken();
    void obviouslyWrongIsExplained_data();
    void obviouslyWrongIsExplained();
};

void TestPhoneSpelling::usualSpellingsAreTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("E.164") << u"+5511987654321"_s;
    QTest::newRow("brackets and dash") << u"+55 (11) 98765-4321"_s;
    QTest::newRow("00") << u"0055 11 98765 4321"_s;
    QTest::newRow("no plus") << u"55 11 98765.4321"_s;
    QTest::newRow("slash") << u" +55/11/98765 4321 "_s;
    QTest::newRow("no-break space and en dash") << u"+55\u00a011 98765\u20134321"_s;
    QTest::newRow("Arabic digits")
        << u"+\u0665\u0665\u0661\u0661\u0669\u0668\u0667\u0666\u0665\u0664\u0663\u0662\u0661"_s;
}

void TestPhoneSpelling::usualSpellingsAreTaken()
{
    QFETCH(QString, typed);
    const auto number = phoneAsTyped(typed);
    QVERIFY(number.has_value());
    QCOMPARE(*number, u"+5511987654321"_s);
}

void TestPhoneSpelling::obviouslyWrongIsExplained_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString() << u"short"_s;
    QTest::newRow("six digits") << u"+12 34 56"_s << u"short"_s;
    QTest::newRow("sixteen digits") << u"+1234567890123456"_s << u"long"_s;
    QTest::newRow("letters") << u"+55 11 98765 432l"_s << u"letter"_s;
}

void TestPhoneSpelling::obviouslyWrongIsExplained()
{
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const auto number = phoneAsTyped(typed);
    QVERIFY(!number.has_value());
    QVERIFY2(number.error().contains(word), qPrintable(number.error()));
}

GOLIVE_TEST(TestPhoneSpelling)

} // namespace tst_phonespelling

#include "tst_phonespelling.moc"
