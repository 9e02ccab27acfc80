#include "httpguard/faultplan.h"
#include "httpguard/formfields.h"
#include "httpguard/requestparser.h"
#include "testing/test.h"

#include <QTest>

using namespace golive::httpguard;
using namespace Qt::Literals::StringLiterals;

class RequestParserTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void readsByteByByte();
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

void RequestParserTest::readsChunkedBodies()
{
    const QByteArray bytes = "POST / HTTP/1.1\r\nTransfer-Encoding: Chunked\r\n\r\n"
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
    const QByteArray line = "POST / HTTP/1.1\r\n";
    QTest::newRow("no http") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("relative target") << QByteArray("GET x HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("header without colon") << line + "nonsense\r\n\r\n" << 400;
    QTest::newRow("folded header") << line + "A: b\r\n c\r\n\r\n" << 400;
    QTest::newRow("blank before colon") << line + "Content-Length : 1\r\n\r\n" << 400;
    QTest::newRow("two lengths") << line + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n" << 400;
    QTest::newRow("negative length") << line + "Content-Length: -1\r\n\r\n" << 400;
    QTest::newRow("length with sign") << line + "Content-Length: +1\r\n\r\n" << 400;
    const QByteArray chunked = line + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("another coding") << line + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 411;
    QTest::newRow("chunked and a length") << line + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
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

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
