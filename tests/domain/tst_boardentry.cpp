#include "boardrows.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QTest>

namespace tst_boardentry {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class BoardEntryTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    // Whatever a row is given tomorrow, it has behind an entry, too.
    void keepsEverything()
    {
        const auto row = members::filled<BoardRow>();
        const auto back = BoardEntry(row, {}).row();
        QVERIFY2(back == row, members::difference(back, row).c_str());
        QVERIFY(BoardEntry({}, {}).row() == BoardRow());
    }

    void textsComeBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("small letters") << u"padaria"_s;
        QTest::newRow("capitals") << u"PADARIA Sul"_s;
        QTest::newRow("accents") << u"Padaria São João"_s;
        QTest::newRow("decomposed") << u"Sa\u0303o"_s;
        QTest::newRow("a mark alone") << u"\u0303"_s;
        QTest::newRow("another script") << u"चाय की दुकान"_s;
        QTest::newRow("beyond sixteen bits") << u"Café ☕ 🥐"_s;
        QTest::newRow("grows when folded") << u"STRAßE ﬁ"_s;
        QTest::newRow("very long") << QString(4000, u'É');
    }

    void textsComeBack()
    {
        QFETCH(QString, text);
        BoardRow row;
        row.summary.client = row.summary.number = row.summary.reference = row.summary.staff = text;
        row.summary.guard.name = row.email = row.requestIds = row.app.value = row.summary.id.value = text;
        const auto back = BoardEntry(row, {}).row();
        QVERIFY2(back == row, members::difference(back, row).c_str());
    }

    // A set-up's file is named by whoever wrote it; nothing of it is taken for another text.
    void signsBetweenTextsDoNoHarm()
    {
        BoardRow row = boardClient(u"a\x1f\x1f b"_s, u"Tea\x1fHouse"_s);
        row.summary.staff = u"\x1f"_s;
        row.app = {u"app"_s};
        const BoardRow back = BoardEntry(row, {}).row();
        QCOMPARE(back.id(), row.id());
        QCOMPARE(back.summary.client, u"Tea House"_s);
        QCOMPARE(back.app, row.app);
        QCOMPARE(back.summary.staff, u" "_s);
    }

    // Who sorts by name looks for Água beside Agua, not behind Z.
    void accentsDoNotSort()
    {
        const BoardOrder byName{BoardColumn::Client, false};
        const BoardEntry water(boardClient(u"1"_s, u"Água Viva"_s), {});
        const BoardEntry zebra(boardClient(u"2"_s, u"Zebra"_s), {});
        QVERIFY(water.keyIn(byName).comesBefore(zebra.keyIn(byName), byName));
        QVERIFY(!zebra.keyIn(byName).comesBefore(water.keyIn(byName), byName));
    }
};

GOLIVE_TEST(BoardEntryTest)

} // namespace tst_boardentry

#include "tst_boardentry.moc"
