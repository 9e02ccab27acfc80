#include "boardrows.h"
#include "domain/board/boardsearch.h"
#include "testing/test.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_boardsearch {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

bool isClientFound(const QString &typed, const BoardRow &client)
{
    return BoardSearch(typed).matches(entryOf(client).key());
}

class BoardSearchTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const char *why, const QString &typed, bool isFound) {
            QTest::newRow(why) << typed << isFound;
        };
        row("nothing", {}, true);
        row("spaces", u"   "_s, true);
        row("a part of the name", u"são"_s, true);
        row("without the accent", u"sao"_s, true);
        row("capitals", u"SÃO J"_s, true);
        row("decomposed", u"sa\u0303o"_s, true);
        row("two words in another order", u"central padaria"_s, true);
        row("a word that is not there", u"padaria norte"_s, false);
        row("another name", u"tea"_s, false);
        row("the app's id", u"APP-7f3"_s, true);
        row("the number as shown", u"+55 11 98765-4321"_s, true);
        row("its digits", u"5511987654321"_s, true);
        row("spaces elsewhere", u"55 119 8765 4321"_s, true);
        row("brackets", u"+55 (11) 98765 4321"_s, true);
        row("the signs of a call abroad", u"0055 11 98765-4321"_s, true);
        row("the sign of another town", u"011 98765-4321"_s, true);
        row("the older spelling", u"+55 11 8765-4321"_s, true);
        row("the end of it", u"4321"_s, true);
        row("digits of a number and a word", u"4321 padaria"_s, true);
        row("the reference", u"kd-4711"_s, true);
        row("the contact's address", u"ana@example.com"_s, true);
        row("Meta's request number", u"req-99"_s, true);
        row("other digits", u"4322"_s, false);
        row("across two fields", u"centralpadaria"_s, false);
        row("full-width digits", u"４３２１"_s, true);
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        BoardRow client = boardClient(u"7f3"_s, u"Padaria São João Central"_s, u"+55 11 98765-4321"_s);
        client.summary.reference = u"KD-4711"_s;
        client.email = u"Ana@example.com"_s;
        client.requestIds = u"req-98 req-99"_s;
        QCOMPARE(isClientFound(typed, client), isFound);
    }

    // A number that is kept as it was spelled before its country's change.
    void olderNumberIsFoundByTodays()
    {
        const BoardRow client = boardClient(u"1"_s, u"Cafe"_s, u"+55 11 8765-4321"_s);
        QVERIFY(isClientFound(u"+55 11 98765-4321"_s, client));
        QVERIFY(!isClientFound(u"+55 11 98765-4322"_s, client));
    }

    // A digit is no number: it is looked for in names as well.
    void oneDigitIsAWord()
    {
        QVERIFY(isClientFound(u"7"_s, boardClient(u"1"_s, u"Bar 7"_s)));
        QVERIFY(!isClientFound(u"7"_s, boardClient(u"1"_s, u"Bar 8"_s)));
    }

    // A reference, or the beginning of "011": all numbers with a one in them are not meant.
    void theSignOfAnotherTownAloneIsNoNumber()
    {
        BoardRow client = boardClient(u"x"_s, u"Cafe"_s, u"+55 11 98765-4321"_s);
        QVERIFY(!isClientFound(u"01"_s, client));
        QVERIFY(!isClientFound(u"001"_s, client));
        client.summary.reference = u"01"_s;
        QVERIFY(isClientFound(u"01"_s, client));
    }

    void isFast_data()
    {
        QTest::addColumn<int>("clients");
        QTest::addColumn<int>("atMost");
        QTest::newRow("ten thousand") << 10'000 << 50;
        QTest::newRow("a hundred thousand") << 100'000 << 500;
    }

    // A keystroke: the best of five, as other programs may be at work.
    void isFast()
    {
        QFETCH(int, clients);
        QFETCH(int, atMost);
        QList<BoardRow> rows;
        for (int i = 0; i < clients; ++i) {
            const QString id = QString::number(i);
            rows << boardClient(id, u"Casa de Chá "_s + id, u"+55 11 9"_s + id.rightJustified(8, u'0'));
        }
        BoardBook book;
        book.putAll(entriesOf(rows));
        qint64 best = atMost;
        for (const QString &typed : {u"c"_s, u"ch"_s, u"cha 9"_s, u"+55 11 9"_s, u"00001"_s}) {
            QElapsedTimer timer;
            timer.start();
            book.ask({typed, {}, {}});
            best = std::min(best, timer.elapsed());
            qDebug() << clients << typed << timer.nsecsElapsed() / 1000 << "us," << book.shownCount() << "found";
        }
        QVERIFY2(best < atMost, qPrintable(QString::number(best)));
    }
};

GOLIVE_TEST(BoardSearchTest)

} // namespace tst_boardsearch

#include "tst_boardsearch.moc"
