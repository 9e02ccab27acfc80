#include "events/receiver/jsonsplitter.h"
#include "testing/test.h"

#include <QTest>

namespace tst_jsonsplitter {

using namespace golive::receiver;
using Piece = JsonSplitter::Piece;

/// What the log is cut into: "line:text", with "!" for what is too long and "?" for what was cut off.
static QByteArrayList cut(const QByteArray &log, qsizetype step)
{
    QByteArrayList pieces;
    JsonSplitter splitter(40, [&pieces](const Piece &piece) {
        const char *mark = piece.kind == Piece::Kind::TooLong ? "!" : piece.kind == Piece::Kind::CutOff ? "?" : "";
        pieces << QByteArray::number(piece.line) + ':' + mark + piece.text;
    });
    for (qsizetype at = 0; at < log.size(); at += step)
        splitter.feed(QByteArrayView(log).sliced(at, std::min(step, log.size() - at)));
    splitter.finish();
    return pieces;
}

class JsonSplitterTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void cuts_data();
    void cuts();
    void linesMayHaveCarriageReturns();
};

void JsonSplitterTest::cuts_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QByteArrayList>("pieces");
    using L = QByteArrayList;
    QTest::newRow("nothing") << QByteArray() << L{};
    QTest::newRow("blanks") << QByteArray(" \n\n") << L{};
    QTest::newRow("one line") << QByteArray("{\"a\":1}") << L{"1:{\"a\":1}"};
    QTest::newRow("lines") << QByteArray("{}\n\n{\"b\":[2]}\n") << L{"1:{}", "3:{\"b\":[2]}"};
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{}\n{}\n") << L{"1:{}", "2:{}"};
    QTest::newRow("damaged line") << QByteArray("{}\n{\"a\":\n{\"b\":2}\n") << L{"1:{}", "2:{\"a\":", "3:{\"b\":2}"};
    QTest::newRow("starts with the end of a line") << QByteArray("c\":1}}\n{}\n") << L{"1:c\":1}}", "2:{}"};
    QTest::newRow("array") << QByteArray("[{},{\"a\":[1,{}]}]") << L{"1:{}", "1:{\"a\":[1,{}]}"};
    QTest::newRow("laid out array") << QByteArray("[\n  {\n \"a\": 1\n  },\n  {}\n]\n")
                                    << L{"2:{\n \"a\": 1\n  }", "5:{}"};
    QTest::newRow("brackets in texts") << QByteArray("[{\"a\":\"}\\\"]{\"},{}]") << L{"1:{\"a\":\"}\\\"]{\"}", "1:{}"};
    QTest::newRow("two arrays") << QByteArray("[{}]\n[{}]") << L{"1:{}", "2:{}"};
    QTest::newRow("laid out values") << QByteArray("{\n\"a\":1\n}\n{\n\"b\":2\n}\n")
                                     << L{"1:{\n\"a\":1\n}", "4:{\n\"b\":2\n}"};
    QTest::newRow("words in an array") << QByteArray("[1, null,{}]") << L{"1:1", "1:null", "1:{}"};
    QTest::newRow("array cut off") << QByteArray("[{},{\"a\":\"b") << L{"1:{}", "1:?{\"a\":\"b"};
    QTest::newRow("too long a line") << QByteArray("{}\n{" + QByteArray(90, 'x') + "\n{}\n")
                                     << L{"1:{}", "2:!", "3:{}"};
    QTest::newRow("too long in an array") << QByteArray("[{\"" + QByteArray(90, 'x') + "\":1},{}]") << L{"1:!", "1:{}"};
    QTest::newRow("one bracket too many") << QByteArray("[{}},{}]") << L{"1:{}", "1:}", "1:{}"};
}

void JsonSplitterTest::cuts()
{
    QFETCH(QByteArray, log);
    QFETCH(QByteArrayList, pieces);
    // However it is read: a byte, three, or all at once.
    for (const qsizetype step : {1, 3, 1000})
        QCOMPARE(cut(log, step), pieces);
}

void JsonSplitterTest::linesMayHaveCarriageReturns()
{
    const QByteArrayList pieces = cut("{}\r\n{\"a\":1}\r\n", 1000);
    QCOMPARE(pieces.size(), 2);
    QCOMPARE(pieces.at(1).trimmed(), QByteArray("2:{\"a\":1}"));
}

GOLIVE_TEST(JsonSplitterTest)

} // namespace tst_jsonsplitter

#include "tst_jsonsplitter.moc"
