#include "domain/board/boardarrangement.h"
#include "testing/test.h"

#include <QTest>

namespace tst_boardarrangement {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class BoardArrangementTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isKept()
    {
        BoardArrangement arrangement;
        arrangement.query = {u"São"_s, {BoardChip::NeedsUs, BoardChip::Live}, {BoardColumn::Deadline, true}};
        arrangement.hidden = {BoardColumn::App, BoardColumn::Chats};
        arrangement.views = {{u"Today"_s, {{}, {BoardChip::WindowRuns}, {}}},
                             {u"Done ones"_s, {{}, {BoardChip::Done}, {}}}};
        QVERIFY(BoardArrangement::fromJson(arrangement.toJson()) == arrangement);
    }

    void eachChipAndColumnHasItsName()
    {
        BoardArrangement arrangement;
        for (std::size_t i = 0; i < boardChipCount; ++i)
            arrangement.query.chips.set(static_cast<BoardChip>(i), true);
        arrangement.hidden.clear();
        for (std::size_t i = 1; i < boardColumnCount; ++i)
            arrangement.hidden << static_cast<BoardColumn>(i);
        QVERIFY(BoardArrangement::fromJson(arrangement.toJson()) == arrangement);
    }

    void oddOnesAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("cut") << QByteArray(R"({"query": {"chips": ["live")");
    }

    void oddOnesAreLeftOut()
    {
        QFETCH(QByteArray, json);
        QVERIFY(BoardArrangement::fromJson(json) == BoardArrangement());
    }

    // A newer Golive's chips and columns, and a client's column that somebody hid by hand.
    void whatIsNotKnownIsLeftOut()
    {
        const auto read = BoardArrangement::fromJson(
            R"({"query": {"chips": ["live", "moon"], "sort": "moon", "descending": true}, "hidden": ["client", "moon",
                "app"], "views": [{"name": "  "}, {"name": " A  b "}]})");
        QCOMPARE(read.query, BoardQuery({{}, {BoardChip::Live}, {}}));
        QCOMPARE(read.hidden, QList<BoardColumn>{BoardColumn::App});
        QVERIFY(read.views.size() == 1 && read.views.first().name == u"A b"_s);
    }
};

GOLIVE_TEST(BoardArrangementTest)

} // namespace tst_boardarrangement

#include "tst_boardarrangement.moc"
