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
    // What other programs wrote is shown without signs that do harm; and a guard has its name and its time.
    void isAsItsRow()
    {
        SetupLine line = members::filled<SetupLine>();
        line.summary.guard = {};
        line.summary.client = u"Tea\x1f\nHouse"_s;
        for (const bool isTokenHeld : {true, false}) {
            for (const GuardView &guard : {GuardView(), members::filled<GuardView>()}) {
                const BoardRow row = BoardEntry(PackedLine(line), isTokenHeld, guard).row();
                const BoardRow wanted = boardRowOf(line, isTokenHeld, guard);
                QVERIFY2(row == wanted, members::difference(row, wanted).c_str());
            }
        }
    }

    void oneThatKnowsOfNobodyIsNameless()
    {
        const auto entry = [](const QString &name, const QString &number, const QString &app) {
            BoardRow row;
            row.summary.client = name;
            row.summary.number = number;
            row.app = {app};
            return entryOf(row);
        };
        QVERIFY(entry({}, {}, {}).isNameless());
        QVERIFY(!entry(u"Tea"_s, {}, {}).isNameless());
        QVERIFY(!entry({}, u"+55 11"_s, {}).isNameless());
        QVERIFY(!entry({}, {}, u"x"_s).isNameless());
        QVERIFY(!entry(u"\u0303"_s, {}, {}).isNameless()); // a name that folds to nothing
    }

    void whoseItIs()
    {
        BoardRow row = boardClient(u"1"_s, u"Tea"_s);
        row.summary.staff = u"Ana"_s;
        BoardEntry entry = entryOf(row);
        QVERIFY(!entry.chips().has(BoardChip::Mine));
        entry.knowMe(u"ana"_s);
        QVERIFY(entry.chips() == chipsOf(row, u"ana"_s) && entry.chips().has(BoardChip::Mine));
        entry.knowMe(u"Bea"_s);
        QVERIFY(entry.chips() == chipsOf(row, u"Bea"_s));
        row.place = BoardPlace::Archived;
        entry = entryOf(row);
        entry.knowMe(u"ana"_s);
        QVERIFY(entry.chips() == chipsOf(row, u"ana"_s));
    }

    // Who sorts by name looks for Água beside Agua, not behind Z.
    void accentsDoNotSort()
    {
        const BoardOrder byName{BoardColumn::Client, false};
        const BoardEntry water = entryOf(boardClient(u"1"_s, u"Água Viva"_s));
        const BoardEntry zebra = entryOf(boardClient(u"2"_s, u"Zebra"_s));
        QVERIFY(water.keyIn(byName).comesBefore(zebra.keyIn(byName), byName));
        QVERIFY(!zebra.keyIn(byName).comesBefore(water.keyIn(byName), byName));
    }
};

GOLIVE_TEST(BoardEntryTest)

} // namespace tst_boardentry

#include "tst_boardentry.moc"
