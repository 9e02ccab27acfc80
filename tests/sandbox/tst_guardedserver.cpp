#include "httpcall.h"
#include "httpguard/guardedserver.h"
#include "testing/test.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

namespace tst_guardedserver {

using namespace golive;
using namespace golive::httpguard;
using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

class GuardedServerTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void answers();
    void endsSlowSenders();
    void refusesTooLargeBodiesReadably();
    void capsConnections();
    void dropsTheSlowestWhereTold();
    void capsWhatAllHoldTogether();
    void judgesBeforeTheBody();
    void tellsWhoWaitsToGoOn();
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
    Limits limits = small();
    limits.requestTime = std::chrono::milliseconds(300);
    GuardedServer server(echo, limits);
    QVERIFY(server.listenOnLoopback(0));
    QVERIFY(
        sendRaw(server.serverPort(), "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nslow").contains(" 408 "));
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

void GuardedServerTest::dropsTheSlowestWhereTold()
{
    Limits limits = small();
    limits.crowded = Limits::Crowded::DropsSlowest;
    limits.requestTime = std::chrono::seconds(20);
    GuardedServer::Answer kept;
    GuardedServer server(
        [&kept](const Request &request, const GuardedServer::Answer &answer) {
            if (request.path == u"/wait")
                kept = answer;
            else
                answer(Reply::text("there"));
        },
        limits);
    QVERIFY(server.listenOnLoopback(0));
    QTcpSocket waiting;
    waiting.connectToHost(u"127.0.0.1"_s, server.serverPort());
    waiting.write("GET /wait HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_VERIFY(kept != nullptr);
    QList<std::shared_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 8; ++i) {
        idle.append(std::make_shared<QTcpSocket>());
        idle.last()->connectToHost(u"127.0.0.1"_s, server.serverPort());
        QTRY_COMPARE(idle.last()->state(), QAbstractSocket::ConnectedState);
    }
    QCOMPARE(callHttp("GET", urlOf(server)).body, QByteArray("there"));
    QTRY_COMPARE(idle.first()->state(), QAbstractSocket::UnconnectedState);
    // One whose request was read is never dropped for another.
    kept(Reply::text("at last"));
    QTRY_VERIFY(waiting.peek(10'000).endsWith("at last"));
}

void GuardedServerTest::capsWhatAllHoldTogether()
{
    Limits limits;
    limits.heldBytes = 3'000;
    GuardedServer server(echo, limits);
    QVERIFY(server.listenOnLoopback(0));
    QTcpSocket half;
    half.connectToHost(u"127.0.0.1"_s, server.serverPort());
    half.write("POST /x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2500\r\n\r\n" +
               QByteArray(2'400, 'x'));
    // Once it is held: read after the next one it would be the one that is turned away.
    QTRY_VERIFY(half.peek(10'000).startsWith("HTTP/1.1 100 "));
    QTRY_COMPARE(callHttp("POST", urlOf(server), {}, QByteArray(1'000, 'x')).status, 503);
    QCOMPARE(callHttp("POST", urlOf(server), {}, "small").status, 200);
    half.abort();
    QTRY_COMPARE(callHttp("POST", urlOf(server), {}, QByteArray(1'000, 'x')).status, 200);
}

void GuardedServerTest::judgesBeforeTheBody()
{
    int served = 0;
    GuardedServer server([&served](const Request &, const GuardedServer::Answer &answer) {
        ++served;
        answer(Reply::text("fine"));
    });
    server.setJudge([](const Request &request) {
        return request.path == u"/x" ? std::nullopt : std::optional(Reply::text("not here", 404));
    });
    QVERIFY(server.listenOnLoopback(0));
    // The body never comes, and the answer does.
    QVERIFY(
        sendRaw(server.serverPort(), "POST /y HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\n").endsWith("not here"));
    QCOMPARE(served, 0);
    QCOMPARE(callHttp("POST", urlOf(server), {}, "body").status, 200);
    QCOMPARE(served, 1);
}

void GuardedServerTest::tellsWhoWaitsToGoOn()
{
    GuardedServer server(echo);
    QVERIFY(server.listenOnLoopback(0));
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.serverPort());
    socket.write("POST /x HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QTRY_COMPARE(socket.peek(10'000), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    socket.write("hi");
    QTRY_VERIFY(socket.peek(10'000).endsWith("you said hi"));
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
    const QByteArray received = sendRaw(server.serverPort(), "GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
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
    socket.write("GET /x HTTP/1.1\r\nHost: h\r\n\r\n");
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
    server.refuseConnections(std::chrono::seconds(1)); // While it is closed the port must not be lost.
    QCOMPARE(callHttp("GET", url).status, 0);
    QTRY_COMPARE(callHttp("GET", url).status, 200);
}

void GuardedServerTest::writesHttpDates()
{
    QCOMPARE(httpDate(fromEpochMs(784111777'000)), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
}

GOLIVE_TEST(GuardedServerTest)

} // namespace tst_guardedserver

#include "tst_guardedserver.moc"
