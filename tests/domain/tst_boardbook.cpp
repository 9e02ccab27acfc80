#include "boardrows.h"
#include "testing/test.h"

#include <QRandomGenerator>
#include <QTest>

namespace tst_boardbook {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

QStringList namesOf(const BoardBook &book)
{
    QStringList names;
    for (int place = 0; place < book.shownCount(); ++place)
        names << book.shown(place).summary.client;
    return names;
}

BoardRow withPlace(BoardRow row, BoardPlace place)
{
    row.place = place;
    return row;
}

class BoardBookTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void redOnesStandFirst()
    {
        BoardBook book;
        BoardRow red = boardClient(u"3"_s, u"red"_s);
        red.summary.attention = Attention::Missed;
        BoardRow soon = boardClient(u"2"_s, u"soon"_s);
        soon.summary.deadline = Instant{};
        book.putAll(entriesOf({boardClient(u"1"_s, u"calm"_s), soon, red}));
        QCOMPARE(namesOf(book), QStringList({u"red"_s, u"soon"_s, u"calm"_s}));
        QVERIFY(book.moveOf(entryOf(red)).from == 0 && book.moveOf(entryOf(red)).to == 0);
        red.summary.attention = Attention::None;
        const auto move = book.moveOf(entryOf(red));
        QVERIFY(move.from == 0 && move.to == 2);
        book.put(entryOf(red));
        QCOMPARE(namesOf(book), QStringList({u"soon"_s, u"calm"_s, u"red"_s}));
        QCOMPARE(book.placeOf({u"3"_s}), 2);
    }

    void archivedAndDoneAreFoundUnderTheirChips()
    {
        BoardBook book;
        book.putAll(
            entriesOf({boardClient(u"1"_s, u"tea"_s), withPlace(boardClient(u"2"_s, u"b"_s), BoardPlace::Archived),
                       withPlace(boardClient(u"3"_s, u"c"_s), BoardPlace::Done)}));
        QCOMPARE(namesOf(book), QStringList({u"tea"_s}));
        QCOMPARE(book.count(BoardChip::Archived), 1);
        QCOMPARE(book.count(BoardChip::Done), 1);
        QCOMPARE(book.listedCount(), 1);
        book.ask({{}, {BoardChip::Archived}, {}});
        QCOMPARE(namesOf(book), QStringList({u"b"_s}));
        book.ask({{}, {BoardChip::Done}, {}});
        QCOMPARE(namesOf(book), QStringList({u"c"_s}));
        book.watch({{u"tea"_s, {}, {}}, {{}, {BoardChip::Archived}, {}}});
        QVERIFY(book.watchedCount(0) == 1 && book.watchedCount(1) == 1);
        book.put(entryOf(boardClient(u"4"_s, u"tea house"_s)));
        book.put(entryOf(boardClient(u"2"_s, u"b"_s)));
        QVERIFY(book.watchedCount(0) == 2 && book.watchedCount(1) == 0);
        QCOMPARE(book.placeOf({u"1"_s}), -1);
    }

    void chipsAreTrueTogether()
    {
        BoardBook book;
        BoardRow both = boardClient(u"1"_s, u"both"_s);
        both.turn = BoardTurn::Us;
        both.summary.stage = AppStage::Live;
        BoardRow one = boardClient(u"2"_s, u"one"_s);
        one.turn = BoardTurn::Us;
        book.putAll(entriesOf({both, one}));
        book.ask({{}, {BoardChip::NeedsUs, BoardChip::Live}, {}});
        QCOMPARE(namesOf(book), QStringList({u"both"_s}));
        book.remove(both.id());
        QCOMPARE(book.shownCount(), 0);
        QCOMPARE(book.count(BoardChip::Live), 0);
        QCOMPARE(book.count(BoardChip::NeedsUs), 1);
    }

    // Put one by one, in any order of changes, a book shows what one shows that is given all at once; and the places
    // that were told before are where they then stand.
    void oneByOneIsAsAllAtOnce()
    {
        QRandomGenerator random(20261129);
        QHash<SetupId, BoardRow> kept;
        BoardBook book;
        for (int turn = 0; turn < 3000; ++turn) {
            if (turn % 100 == 0) {
                BoardQuery query;
                if (random.bounded(2) == 0)
                    query.search = QString::number(random.bounded(10));
                if (random.bounded(2) == 0)
                    query.chips.set(static_cast<BoardChip>(random.bounded(static_cast<int>(boardChipCount))), true);
                if (random.bounded(2) == 0)
                    query.order = {static_cast<BoardColumn>(random.bounded(static_cast<int>(boardColumnCount))),
                                   random.bounded(2) == 0};
                book.ask(query);
            }
            BoardRow row =
                boardClient(QString::number(random.bounded(60)), u"c"_s + QString::number(random.bounded(30)));
            row.summary.attention = static_cast<Attention>(random.bounded(3));
            row.summary.stage = static_cast<AppStage>(random.bounded(6));
            row.place = static_cast<BoardPlace>(random.bounded(8) < 6 ? 0 : random.bounded(3));
            row.turn = static_cast<BoardTurn>(random.bounded(5));
            if (random.bounded(2) == 0)
                row.summary.deadline = Instant{} + std::chrono::hours(random.bounded(5));
            if (random.bounded(4) == 0) {
                book.remove(row.id());
                kept.remove(row.id());
                QCOMPARE(book.placeOf(row.id()), -1);
                continue;
            }
            const BoardBook::Move move = book.moveOf(entryOf(row));
            QCOMPARE(move.from.value_or(-1), book.placeOf(row.id()));
            book.put(entryOf(row));
            kept.insert(row.id(), row);
            QCOMPARE(move.to.value_or(-1), book.placeOf(row.id()));
            if (turn % 50 != 49)
                continue;
            BoardBook whole;
            whole.ask(book.query());
            whole.putAll(entriesOf(kept.values()));
            QCOMPARE(namesOf(book), namesOf(whole));
            QCOMPARE(book.count(), whole.count());
            for (std::size_t chip = 0; chip < boardChipCount; ++chip)
                QCOMPARE(book.count(static_cast<BoardChip>(chip)), whole.count(static_cast<BoardChip>(chip)));
        }
    }

    void manyAtOnceStandAsOneByOne()
    {
        QRandomGenerator random(20261129);
        BoardBook one;
        BoardBook many;
        for (int round = 0; round < 200; ++round) {
            BoardQuery query;
            query.order = {static_cast<BoardColumn>(random.bounded(static_cast<int>(boardColumnCount))),
                           random.bounded(2) == 0};
            one.ask(query);
            many.ask(query);
            QList<BoardRow> rows;
            for (int i = random.bounded(20); i > 0; --i) { // now and then the same client twice
                BoardRow row =
                    boardClient(QString::number(random.bounded(40)), u"c"_s + QString::number(random.bounded(30)));
                row.summary.attention = static_cast<Attention>(random.bounded(3));
                row.place = random.bounded(4) == 0 ? BoardPlace::Archived : BoardPlace::Listed;
                rows << row;
                one.put(entryOf(row));
            }
            many.putAll(entriesOf(rows));
            QCOMPARE(namesOf(many), namesOf(one));
            QCOMPARE(many.count(), one.count());
            QCOMPARE(many.listedCount(), one.listedCount());
            QCOMPARE(many.count(BoardChip::Archived), one.count(BoardChip::Archived));
        }
    }
};

GOLIVE_TEST(BoardBookTest)

} // namespace tst_boardbook

#include "tst_boardbook.moc"
