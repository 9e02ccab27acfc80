#include "httpguard/faultplan.h"
#include "httpguard/formfields.h"
#include "httpguard/requestparser.h"

#include <QTest>

using namespace golive::httpguard;
using namespace Qt::Literals::StringLiterals;

class RequestParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsByteByByte();
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
    QTest::newRow("chunked") << line + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 411;
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
