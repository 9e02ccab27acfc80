#include "httpcall.h"
#include "httpguard/guardedserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace golive;
using namespace golive::httpguard;
using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

class GuardedServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answers();
    void endsSlowSenders();
    void refusesTooLargeBodiesReadably();
    void capsConnections();
    void cutsWhereTold_data();
    void cutsWhereTold();
    void survivesClientsThatLeave();
    void refusesForAWhile();
    void writesHttpDates();

private:
    static void echo(const Request &request, const GuardedServer::Answer &answer)
    {
        answer(Reply::text("you said " + request.body));
    }
    static Limits small()
    {
        Limits limits;
        limits.connections = 3;
        limits.bodyBytes = 1000;
        limits.requestTime = std::chrono::milliseconds(300);
        return limits;
    }
    static QUrl urlOf(const GuardedServer &server) { return QUrl(u"http://127.0.0.1:%1/x"_s.arg(server.serverPort())); }
};

void GuardedServerTest::answers()
{
    GuardedServer server(echo);
    QVERIFY(server.listenOnLoopback(0));
    QCOMPARE(server.serverAddress(), QHostAddress(QHostAddress::LocalHost));
    const HttpAnswer answer = callHttp("POST", urlOf(server), {}, "hi");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("you said hi"));
    QCOMPARE(answer.header("connection"), QByteArray("close"));
}

void GuardedServerTest::endsSlowSenders()
{
    GuardedServer server(echo, small());
    QVERIFY(server.listenOnLoopback(0));
    QVERIFY(sendRaw(server.serverPort(), "POST /x HTTP/1.1\r\nContent-Length: 9\r\n\r\nslow").contains(" 408 "));
}

void GuardedServerTest::refusesTooLargeBodiesReadably()
{
    GuardedServer server(echo, small());
    QVERIFY(server.listenOnLoopback(0));
    // Far more than any buffer: the answer must arrive although nobody reads the rest.
    QCOMPARE(callHttp("POST", urlOf(server), {}, QByteArray(8'000'000, 'x')).status, 413);
    QCOMPARE(callHttp("POST", urlOf(server), {}, "still there").status, 200);
}

void GuardedServerTest::capsConnections()
{
    GuardedServer server(echo, small());
    QVERIFY(server.listenOnLoopback(0));
    QList<std::shared_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 3; ++i) {
        idle.append(std::make_shared<QTcpSocket>());
        idle.last()->connectToHost(u"127.0.0.1"_s, server.serverPort());
        QTRY_COMPARE(idle.last()->state(), QAbstractSocket::ConnectedState);
    }
    QCOMPARE(callHttp("GET", urlOf(server)).status, 0);
    idle.clear();
    QTRY_COMPARE(callHttp("GET", urlOf(server)).status, 200);
}

void GuardedServerTest::cutsWhereTold_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("served");
    QTest::newRow("request-read") << Fault::Kind::CutRequestRead << QByteArray() << 1;
    QTest::newRow("status-line") << Fault::Kind::CutStatusLine << QByteArray("HTTP/1.1 2") << 1;
    QTest::newRow("body") << Fault::Kind::CutBody << QByteArray("HTTP/1.1 200 OK\r\n") << 1;
    QTest::newRow("replace") << Fault::Kind::Replace << QByteArray("HTTP/1.1 500 ") << 0;
}

void GuardedServerTest::cutsWhereTold()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(QByteArray, start);
    QFETCH(int, served);
    int count = 0;
    GuardedServer server([&count](const Request &, const GuardedServer::Answer &answer) {
        ++count;
        answer(Reply::text("0123456789"));
    });
    QVERIFY(server.listenOnLoopback(0));
    QSignalSpy answered(&server, &GuardedServer::answered);
    server.arm({u"/x"_s, 1, kind, Reply::text("no", 500)});
    const QByteArray received = sendRaw(server.serverPort(), "GET /x HTTP/1.1\r\n\r\n");
    QVERIFY(received.startsWith(start));
    QVERIFY(!received.contains("0123456789"));
    if (kind == Fault::Kind::CutStatusLine || kind == Fault::Kind::CutRequestRead)
        QCOMPARE(received, start);
    if (kind == Fault::Kind::CutBody)
        QVERIFY(received.endsWith("\r\n\r\n01234"));
    QCOMPARE(count, served);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered.first().at(1).toInt(), served == 1 ? 0 : 500);
    QCOMPARE(callHttp("GET", urlOf(server)).body, QByteArray("0123456789"));
}

void GuardedServerTest::survivesClientsThatLeave()
{
    GuardedServer::Answer kept;
    GuardedServer server([&kept](const Request &, const GuardedServer::Answer &answer) { kept = answer; });
    QVERIFY(server.listenOnLoopback(0));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.serverPort());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /x HTTP/1.1\r\n\r\n");
    QTRY_VERIFY(kept != nullptr);
    socket.abort();
    QTRY_VERIFY(server.findChildren<QTcpSocket *>().isEmpty());
    kept(Reply::text("too late"));
    kept(Reply::text("and again"));
}

void GuardedServerTest::refusesForAWhile()
{
    GuardedServer server(echo);
    QVERIFY(server.listenOnLoopback(0));
    const QUrl url = urlOf(server);
    server.refuseConnections(std::chrono::milliseconds(100));
    server.refuseConnections(std::chrono::milliseconds(200)); // While it is closed the port must not be lost.
    QCOMPARE(callHttp("GET", url).status, 0);
    QTRY_COMPARE(callHttp("GET", url).status, 200);
}

void GuardedServerTest::writesHttpDates()
{
    QCOMPARE(httpDate(fromEpochMs(784111777'000)), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
}

QTEST_GUILESS_MAIN(GuardedServerTest)
#include "tst_guardedserver.moc"
