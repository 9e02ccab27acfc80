#include "httpguard/faultplan.h"
#include "httpguard/formfields.h"
#include "httpguard/requestparser.h"
#include "testing/test.h"

#include <QTest>

namespace tst_requestparser {

using namespace golive::httpguard;
using namespace Qt::Literals::StringLiterals;

class RequestParserTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void readsByteByByte();
    void takesWhatIsGood_data();
    void takesWhatIsGood();
    void readsChunkedBodies();
    void refuses_data();
    void refuses();
    void decodesForms();
    void matchesPaths();
};

void RequestParserTest::readsByteByByte()
{
    RequestParser parser({});
    const QByteArray bytes = "POST /a%20b?x=1&y=%2B HTTP/1.1\r\nHost: h\r\ncontent-LENGTH: 5\r\n\r\nhello";
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto state = parser.feed(bytes.mid(i, 1));
        QCOMPARE(state == RequestParser::State::Complete, i == bytes.size() - 1);
    }
    QCOMPARE(parser.request().method, QByteArray("POST"));
    QCOMPARE(parser.request().path, u"/a b"_s);
    QCOMPARE(parser.request().rawQuery, QByteArray("x=1&y=%2B"));
    QCOMPARE(parser.request().body, QByteArray("hello"));
}

void RequestParserTest::takesWhatIsGood_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("value");
    const QByteArray line = "POST / HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("blanks around a value") << line + "A: \t b\tc \t\r\n\r\n" << QByteArray("b\tc");
    QTest::newRow("no blank") << line + "A:b\r\n\r\n" << QByteArray("b");
    QTest::newRow("a colon in the value") << line + "A: b: c\r\n\r\n" << QByteArray("b: c");
    QTest::newRow("empty value") << line + "A:\r\n\r\n" << QByteArray("");
    QTest::newRow("a name in letters above ASCII") << line + "A: caf\xc3\xa9\r\n\r\n" << QByteArray("caf\xc3\xa9");
    QTest::newRow("the same length twice") << line + "A: b\r\nContent-Length: 0\r\nContent-Length: 0\r\n\r\n"
                                           << QByteArray("b");
    QTest::newRow("an old client without host") << QByteArray("POST / HTTP/1.0\r\nA: b\r\n\r\n") << QByteArray("b");
    QTest::newRow("host of the newer address kind")
        << QByteArray("GET / HTTP/1.1\r\nHost: [::1]:80\r\nA: b\r\n\r\n") << QByteArray("b");
}

void RequestParserTest::takesWhatIsGood()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, value);
    RequestParser parser({});
    QCOMPARE(parser.feed(bytes), RequestParser::State::Complete);
    QCOMPARE(parser.request().header("a"), value);
}

void RequestParserTest::readsChunkedBodies()
{
    const QByteArray bytes = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: Chunked\r\n\r\n"
                             "5;name=value\r\nhello\r\nB\r\n, \r\n world!\r\n00\r\nTrailer: x\r\n\r\n";
    for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
        RequestParser parser({});
        for (qsizetype at = 0; at < bytes.size(); at += step) {
            const auto state = parser.feed(bytes.mid(at, step));
            QCOMPARE(state == RequestParser::State::Complete, at + step >= bytes.size());
        }
        QCOMPARE(parser.request().body, QByteArray("hello, \r\n world!"));
        QCOMPARE(parser.heldBytes(), parser.request().body.size());
        QCOMPARE(parser.takeRequest().body.size(), 16);
    }
}

void RequestParserTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray line = "POST / HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("no http") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("relative target") << QByteArray("GET x HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("header without colon") << line + "nonsense\r\n\r\n" << 400;
    QTest::newRow("folded header") << line + "A: b\r\n c\r\n\r\n" << 400;
    QTest::newRow("blank before colon") << line + "Content-Length : 1\r\n\r\n" << 400;
    QTest::newRow("two lengths") << line + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
    QTest::newRow("lengths in one line") << line + "Content-Length: 1, 1\r\n\r\n" << 400;
    QTest::newRow("two spellings of a length") << line + "Content-Length: 1\r\nContent-Length: 01\r\n\r\n" << 400;
    QTest::newRow("huge and small length") << line + "Content-Length: 99999999999999999999\r\nContent-Length: 1\r\n\r\n"
                                           << 400;
    QTest::newRow("empty length") << line + "Content-Length:\r\n\r\n" << 400;
    QTest::newRow("negative length") << line + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("length with sign") << line + "Content-Length: +1\r\n\r\n" << 400;
    const QByteArray chunked = line + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("another coding") << line + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 501;
    QTest::newRow("chunked and a length") << line + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("chunked not last") << line + "Transfer-Encoding: chunked, gzip\r\n\r\n" << 400;
    QTest::newRow("chunked twice") << line + "Transfer-Encoding: chunked, chunked\r\n\r\n" << 400;
    QTest::newRow("coding told twice") << line + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       << 400;
    QTest::newRow("empty coding") << line + "Transfer-Encoding:\r\n\r\n" << 400;
    QTest::newRow("hidden coding") << line + "Transfer-Encoding: \vchunked\r\n\r\n" << 400;
    QTest::newRow("coding of an old client")
        << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
    QTest::newRow("chunk over the cap") << chunked + "65\r\n" << 413;
    QTest::newRow("chunks over the cap") << chunked + "60\r\n" + QByteArray(96, 'x') + "\r\n5\r\n" << 413;
    QTest::newRow("huge chunk") << chunked + "ffffffffffffffffff\r\n" << 413;
    QTest::newRow("chunk without a size") << chunked + ";x\r\n" << 400;
    QTest::newRow("chunk with a sign") << chunked + "+1\r\n" << 400;
    QTest::newRow("chunk with 0x") << chunked + "0x1\r\n" << 400;
    QTest::newRow("chunk longer than told") << chunked + "1\r\nab\r\n" << 400;
    QTest::newRow("bare line feed") << chunked + "1\na\r\n" << 400;
    QTest::newRow("endless chunk size") << chunked + QByteArray(2'000, '0') << 400;
    QTest::newRow("endless trailers") << chunked + "0\r\n" + QByteArray("a: b\r\n").repeated(300) << 400;
    QTest::newRow("blank before a chunk's size") << chunked + " 1\r\na\r\n0\r\n\r\n" << 400;
    QTest::newRow("blank after a chunk's size") << chunked + "1 \r\na\r\n0\r\n\r\n" << 400;
    QTest::newRow("tab of the other kind at a size") << chunked + "1\v;x\r\na\r\n0\r\n\r\n" << 400;
    QTest::newRow("carriage return in an extension") << chunked + "1;a\rb\r\na\r\n0\r\n\r\n" << 400;
    QTest::newRow("trailer without colon") << chunked + "0\r\nnonsense\r\n\r\n" << 400;
    QTest::newRow("trailer with a bare line feed") << chunked + "0\r\nA: b\n\r\n" << 400;
    QTest::newRow("folded trailer") << chunked + "0\r\nA: b\r\n c\r\n\r\n" << 400;
    for (const char *version : {"HTTP/0.9", "HTTP/1.2", "HTTP/2.0"})
        QTest::newRow(version) << "POST / " + QByteArray(version) + "\r\nHost: h\r\n\r\n" << 505;
    for (const char *version : {"HTTP/1.", "HTTP/1.1x", "HTTP/1.10", "http/1.1", "HTTP/11", "HTTP/1.1\t"})
        QTest::newRow(version) << "POST / " + QByteArray(version) + "\r\nHost: h\r\n\r\n" << 400;
    QTest::newRow("no host") << QByteArray("POST / HTTP/1.1\r\nA: b\r\n\r\n") << 400;
    QTest::newRow("no header at all") << QByteArray("POST / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("two hosts") << line + "hOST: h\r\n\r\n" << 400;
    QTest::newRow("two hosts of an old client") << QByteArray("GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("host with a path") << QByteArray("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") << 400;
    QTest::newRow("two hosts in one") << QByteArray("GET / HTTP/1.1\r\nHost: a b\r\n\r\n") << 400;
    QTest::newRow("bare carriage return") << line + "A: b\rC: d\r\n\r\n" << 400;
    QTest::newRow("bare line feed in a header") << line + "A: b\nC: d\r\n\r\n" << 400;
    QTest::newRow("bare line feed in the first line") << QByteArray("POST / HTTP/1.1\nHost: h\r\n\r\n") << 400;
    QTest::newRow("carriage return in the target") << QByteArray("GET /\r HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("fold before the first header") << QByteArray("GET / HTTP/1.1\r\n Host: h\r\n\r\n") << 400;
    QTest::newRow("fold with a tab") << line + "A: b\r\n\tc\r\n\r\n" << 400;
    QTest::newRow("no name") << line + ": b\r\n\r\n" << 400;
    // Each of the controls, in each of the places.
    for (int c = 0; c < 0x21; ++c) {
        const QByteArray control(1, char(c == 0x20 ? 0x7f : c));
        const QByteArray told = QByteArray("control ") + control.toHex();
        QTest::newRow(QByteArray(told + " in a name").constData()) << line + "A" + control + "B: c\r\n\r\n" << 400;
        QTest::newRow(QByteArray(told + " before a colon").constData()) << line + "A" + control + ": c\r\n\r\n" << 400;
        QTest::newRow(QByteArray(told + " in the method").constData())
            << "GE" + control + "T / HTTP/1.1\r\nHost: h\r\n\r\n"
            << 400;
        QTest::newRow(QByteArray(told + " in the target").constData())
            << "GET /a" + control + "b HTTP/1.1\r\nHost: h\r\n\r\n"
            << 400;
        QTest::newRow(QByteArray(told + " before the version").constData())
            << "GET / " + control + "HTTP/1.1\r\nHost: h\r\n\r\n"
            << 400;
        if (c != '\t')
            QTest::newRow(QByteArray(told + " in a value").constData()) << line + "A: b" + control + "c\r\n\r\n" << 400;
    }
    QTest::newRow("a NUL in disguise") << QByteArray("GET /a%00b HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("half an escape") << QByteArray("GET /a%4 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("an escape of no digits") << QByteArray("GET /a%+1 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("a fragment") << QByteArray("GET /a#b HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("letters above ASCII") << QByteArray("GET /\xc3\xa9 HTTP/1.1\r\nHost: h\r\n\r\n") << 400;
    QTest::newRow("over the cap") << line + "Content-Length: 101\r\n\r\n" << 413;
    QTest::newRow("huge length") << line + "Content-Length: 99999999999999999999999\r\n\r\n" << 413;
    QTest::newRow("endless header") << line + QByteArray(300, 'a') << 431;
    QTest::newRow("endless line") << QByteArray(300, 'G') << 431;
}

void RequestParserTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Limits limits;
    limits.headerBytes = 200;
    limits.bodyBytes = 100;
    RequestParser parser(limits);
    QCOMPARE(parser.feed(bytes), RequestParser::State::Refused);
    QCOMPARE(parser.refusal(), status);
    // However the bytes are cut on their way.
    RequestParser slow(limits);
    for (qsizetype i = 0; i < bytes.size(); ++i)
        slow.feed(bytes.mid(i, 1));
    QCOMPARE(slow.refusal(), status);
}

void RequestParserTest::decodesForms()
{
    const FormFields form("a+b=1%2B1+%C3%A9&empty=&flag&a+b=second");
    QCOMPARE(form.value(u"a b"), u"1+1 \u00e9"_s);
    QVERIFY(form.contains(u"empty"));
    QVERIFY(form.contains(u"flag"));
    QVERIFY(!form.contains(u"absent"));
}

void RequestParserTest::matchesPaths()
{
    QVERIFY(pathMatches(u"/partner/app/*/coex/sync"_s, u"/partner/app/1/coex/sync/"_s));
    QVERIFY(!pathMatches(u"/partner/app/*"_s, u"/partner/app/1/token"_s));
    QVERIFY(!pathMatches(u"/partner/app/*"_s, u"/partner/app"_s));
    FaultPlan plan;
    plan.arm({u"/a/*"_s, 2});
    QVERIFY(!plan.take(u"/b/c"_s));
    QVERIFY(plan.take(u"/a/c"_s));
    QVERIFY(plan.take(u"/a/d"_s));
    QVERIFY(!plan.take(u"/a/c"_s));
}

GOLIVE_TEST(RequestParserTest)

} // namespace tst_requestparser

#include "tst_requestparser.moc"
