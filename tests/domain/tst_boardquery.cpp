#include "boardrows.h"
#include "testing/test.h"

#include <QTest>

namespace tst_boardquery {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

const Instant noon{std::chrono::sys_days(std::chrono::year(2026) / 11 / 27) + 12h};

bool comesBefore(const BoardRow &one, const BoardRow &other, const BoardOrder &order)
{
    const BoardEntry first = entryOf(one);
    const BoardEntry second = entryOf(other);
    return first.keyIn(order).comesBefore(second.keyIn(order), order);
}

class BoardQueryTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void turns_data()
    {
        QTest::addColumn<int>("actor");
        QTest::addColumn<int>("history");
        QTest::addColumn<int>("progress");
        QTest::addColumn<int>("turn");
        const auto row = [](const char *why, Actor actor, SyncFate history, int progress, BoardTurn turn) {
            QTest::newRow(why) << static_cast<int>(actor) << static_cast<int>(history) << progress
                               << static_cast<int>(turn);
        };
        row("whoever sits here", Actor::Person, SyncFate::Open, 0, BoardTurn::Us);
        row("whoever sent the link", Actor::Provider, SyncFate::Open, 0, BoardTurn::Us);
        row("the owner", Actor::Owner, SyncFate::Open, 0, BoardTurn::Owner);
        row("Gupshup", Actor::Gupshup, SyncFate::Open, 0, BoardTurn::Gupshup);
        row("by itself", Actor::Golive, SyncFate::Open, 0, BoardTurn::Nobody);
        row("chats are awaited", Actor::Nobody, SyncFate::Accepted, 0, BoardTurn::Meta);
        row("chats are coming", Actor::Nobody, SyncFate::Accepted, 40, BoardTurn::Meta);
        row("chats are there", Actor::Nobody, SyncFate::Accepted, 100, BoardTurn::Nobody);
        row("too late", Actor::Nobody, SyncFate::Missed, 0, BoardTurn::Nobody);
    }

    void turns()
    {
        QFETCH(int, actor);
        QFETCH(int, history);
        QFETCH(int, progress);
        QFETCH(int, turn);
        SetupSummary summary;
        summary.actor = static_cast<Actor>(actor);
        summary.history = static_cast<SyncFate>(history);
        summary.historyProgress = progress;
        QCOMPARE(static_cast<int>(boardTurnOf(summary)), turn);
    }

    void chips()
    {
        BoardRow row = boardClient(u"1"_s, u"Cafe"_s);
        QCOMPARE(chipsOf(row, {}), BoardChips({BoardChip::OwnersTurn}));
        row.turn = BoardTurn::Us;
        row.summary.deadline = noon;
        QCOMPARE(chipsOf(row, {}), BoardChips({BoardChip::NeedsUs, BoardChip::WindowRuns}));
        row.summary.attention = Attention::Missed;
        QCOMPARE(chipsOf(row, {}), BoardChips({BoardChip::NeedsUs, BoardChip::Missed}));
        row.summary.guard.kind = GuardView::Kind::NoToken;
        row.summary.stage = AppStage::Live;
        QCOMPARE(chipsOf(row, {}),
                 BoardChips({BoardChip::NeedsUs, BoardChip::Missed, BoardChip::Live, BoardChip::WithoutGuard}));
        row.standing = Standing::Kind::Removed;
        row.summary.attention = Attention::Removed;
        row.summary.guard = {};
        row.summary.deadline.reset();
        QCOMPARE(chipsOf(row, {}), BoardChips({BoardChip::NeedsUs, BoardChip::Disconnected}));
        row.summary.staff = u"Ana"_s;
        QVERIFY(chipsOf(row, u"ana"_s).has(BoardChip::Mine) && !chipsOf(row, u"Bea"_s).has(BoardChip::Mine));
        // Where nobody works on it any more nothing else is said.
        row.place = BoardPlace::Archived;
        QCOMPARE(chipsOf(row, {}), BoardChips({BoardChip::Archived}));
        row.place = BoardPlace::Done;
        QCOMPARE(chipsOf(row, {}), BoardChips({BoardChip::Done}));
    }

    // Red ones that wait for the owner need us as well.
    void redNeedsUs()
    {
        BoardRow row = boardClient(u"1"_s, u"Cafe"_s);
        row.summary.attention = Attention::StuckAtNumberSelection;
        QVERIFY(chipsOf(row, {}).has(BoardChip::NeedsUs));
        QVERIFY(chipsOf(row, {}).has(BoardChip::OwnersTurn));
    }

    void aLineBecomesARow()
    {
        SetupLine line;
        line.summary.id = {u"1"_s};
        line.summary.client = u"Tea\nHouse"_s;
        line.actorAlone = Actor::Person;
        line.attentionAlone = Attention::TokenMissing;
        line.summary.actor = Actor::Owner;
        line.look.linkMadeAt = noon;
        line.look.stage = AppStage::FacebookStarted;
        BoardRow row = boardRowOf(line, true, {});
        QCOMPARE(row.summary.client, u"Tea House"_s);
        QCOMPARE(row.turn, BoardTurn::Owner);
        QVERIFY(row.linkMadeAt == noon && row.isLinkUsed && row.place == BoardPlace::Listed && !row.isRed());
        row = boardRowOf(line, false, {GuardView::Kind::NoToken, {}, {}});
        QVERIFY(row.turn == BoardTurn::Us && row.isRed() && row.summary.guard.kind == GuardView::Kind::NoToken);
        line.isFinished = true;
        QVERIFY(boardRowOf(line, true, {}).place == BoardPlace::Done);
        line.putAway = PutAway{noon, false};
        QVERIFY(boardRowOf(line, true, {}).place == BoardPlace::Archived);
    }

    void namelessOnesKnowNothing()
    {
        BoardRow row;
        QVERIFY(row.isNameless());
        row.summary.number = u"+55 11"_s;
        QVERIFY(!row.isNameless());
        row = {};
        row.app = {u"x"_s};
        QVERIFY(!row.isNameless());
    }

    // Whichever way it is sorted, what is empty stands last.
    void emptyOnesStandLast_data()
    {
        QTest::addColumn<int>("column");
        for (const BoardColumn column :
             {BoardColumn::Client, BoardColumn::Number, BoardColumn::App, BoardColumn::Deadline, BoardColumn::Link})
            QTest::addRow("%d", static_cast<int>(column)) << static_cast<int>(column);
    }

    void emptyOnesStandLast()
    {
        QFETCH(int, column);
        BoardRow full = boardClient(u"2"_s, u"Cafe"_s, u"+55"_s);
        full.summary.deadline = noon;
        full.linkMadeAt = noon;
        BoardRow empty;
        empty.summary.id = {u"1"_s};
        empty.summary.createdAt = noon;
        for (const bool isDescending : {false, true}) {
            const BoardOrder order{static_cast<BoardColumn>(column), isDescending};
            QVERIFY(comesBefore(full, empty, order));
            QVERIFY(!comesBefore(empty, full, order));
        }
    }

    // Each column tells two clients apart that differ in nothing else, and turns round.
    void columnsSort_data()
    {
        QTest::addColumn<int>("column");
        for (std::size_t column = 0; column < boardColumnCount; ++column)
            QTest::addRow("%d", static_cast<int>(column)) << static_cast<int>(column);
    }

    void columnsSort()
    {
        QFETCH(int, column);
        BoardRow one = boardClient(u"2"_s, u"alpha"_s, u"+1"_s);
        one.app = {u"a"_s};
        one.summary.deadline = one.linkMadeAt = noon;
        BoardRow other = boardClient(u"1"_s, u"Beta"_s, u"+2"_s);
        other.app = {u"b"_s};
        other.summary.stage = AppStage::Live;
        other.turn = BoardTurn::Nobody;
        other.summary.deadline = other.linkMadeAt = noon + 1h;
        other.summary.contacts = other.summary.history = SyncFate::Accepted;
        other.summary.historyProgress = 100;
        other.summary.guard.kind = GuardView::Kind::Elsewhere;
        other.summary.changedAt = noon;
        one.summary.staff = one.summary.reference = u"a"_s;
        other.summary.staff = other.summary.reference = u"b"_s;
        one.stageSince = noon;
        other.stageSince = noon + 1h;
        const auto by = static_cast<BoardColumn>(column);
        QVERIFY(comesBefore(one, other, {by, false}));
        QVERIFY(!comesBefore(other, one, {by, false}));
        QVERIFY(comesBefore(other, one, {by, true}));
        QVERIFY(!comesBefore(one, one, {by, true}));
    }
};

GOLIVE_TEST(BoardQueryTest)

} // namespace tst_boardquery

#include "tst_boardquery.moc"
