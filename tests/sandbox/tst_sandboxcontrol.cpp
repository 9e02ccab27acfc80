#include "practiceclient.h"
#include "testing/test.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLocale>
#include <QTcpSocket>
#include <QTest>

namespace tst_sandboxcontrol {

using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// The control API, the faults it prepares, and the caps of the listeners.
class SandboxControlTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesTheBadField_data();
    void namesTheBadField();
    void clockDrivesTheDate();
    void recordsUnexpectedCalls_data();
    void recordsUnexpectedCalls();
    void faults_data();
    void faults();
    void hangs();
    void answersSlowly();
    void hitsOneBodyOnly();
    void refusesConnections();
    void capsBodiesAndHeaders();

private:
    QJsonObject lastCall() const { return m_client->controlRead(u"/calls"_s).array().last().toObject(); }
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<PracticeClient> m_client;
};

void SandboxControlTest::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--no-rate-limits"_s});
    QVERIFY(m_sandbox->isReady());
    m_client = std::make_unique<PracticeClient>(*m_sandbox);
    QVERIFY(m_client->open(u"CornerPharmacy"_s));
}

void SandboxControlTest::namesTheBadField_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const QJsonObject good{{u"path"_s, u"/x"_s}, {u"how"_s, u"cut"_s}};
    const auto with = [](QJsonObject object, const QString &key, const QJsonValue &value) {
        object[key] = value;
        return object;
    };
    QTest::newRow("app") << u"/signup"_s << QJsonObject{{u"appId"_s, u"x"_s}} << u"appId"_s;
    QTest::newRow("live app") << u"/signup"_s << QJsonObject{{u"appId"_s, u"@"_s}, {u"phone"_s, u"+15550104477"_s}}
                              << u"appId"_s;
    QTest::newRow("phone") << u"/signup"_s << QJsonObject{{u"appId"_s, u"@"_s}, {u"phone"_s, u"0"_s}} << u"phone"_s;
    QTest::newRow("shares") << u"/signup"_s
                            << QJsonObject{{u"appId"_s, u"@"_s}, {u"phone"_s, u"+15550104477"_s}, {u"sharesChats"_s, 1}}
                            << u"sharesChats"_s;
    QTest::newRow("confirms") << u"/signup"_s
                              << QJsonObject{{u"appId"_s, u"@"_s}, {u"phone"_s, u"+15550104477"_s}, {u"confirms"_s, 1}}
                              << u"confirms"_s;
    QTest::newRow("fails") << u"/signup"_s
                           << QJsonObject{{u"appId"_s, u"@"_s}, {u"phone"_s, u"+15550104477"_s}, {u"setUpFails"_s, 0}}
                           << u"setUpFails"_s;
    QTest::newRow("ago") << u"/signup"_s
                         << QJsonObject{{u"appId"_s, u"@"_s},
                                        {u"phone"_s, u"+15550104477"_s},
                                        {u"finishedSecondsAgo"_s, -1}}
                         << u"finishedSecondsAgo"_s;
    for (const QString &of : {u"/signup"_s, u"/confirm"_s}) {
        for (const QString &link : {u"x"_s, u"http://127.0.0.1:1/golive/x"_s, QString()})
            QTest::newRow(qPrintable(u"link "_s + of + link))
                << of << QJsonObject{{u"link"_s, link}, {u"phone"_s, u"+15550104477"_s}} << u"link"_s;
    }
    QTest::newRow("confirm whose") << u"/confirm"_s << QJsonObject{{u"phone"_s, u"+15550104477"_s}} << u"appId"_s;
    QTest::newRow("confirm nothing") << u"/confirm"_s << QJsonObject{{u"appId"_s, u"@"_s}} << u"phone"_s;
    QTest::newRow("confirm what was not handed over")
        << u"/confirm"_s << QJsonObject{{u"appId"_s, u"@"_s}, {u"phone"_s, u"+15550104477"_s}} << u"phone"_s;
    for (const QString &of : {u"/disconnect"_s, u"/offboard"_s, u"/reconnect"_s, u"/echo"_s, u"/history"_s})
        QTest::newRow(qPrintable(of)) << of << QJsonObject{{u"appId"_s, u"x"_s}} << u"appId"_s;
    QTest::newRow("form") << u"/disconnect"_s << QJsonObject{{u"appId"_s, u"@"_s}, {u"form"_s, u"x"_s}} << u"form"_s;
    for (const auto &[field, value] : {std::pair{u"messages"_s, 0.}, std::pair{u"phase"_s, 3.},
                                       std::pair{u"chunkOrder"_s, 1.5}, std::pair{u"progress"_s, 101.}})
        QTest::newRow(qPrintable(field)) << u"/history"_s << QJsonObject{{u"appId"_s, u"@"_s}, {field, value}} << field;
    QTest::newRow("clock back") << u"/clock"_s << QJsonObject{{u"advanceSeconds"_s, -1}} << u"advanceSeconds"_s;
    QTest::newRow("clock text") << u"/clock"_s << QJsonObject{{u"advanceSeconds"_s, u"1"_s}} << u"advanceSeconds"_s;
    QTest::newRow("clock far") << u"/clock"_s << QJsonObject{{u"advanceSeconds"_s, 1e300}} << u"advanceSeconds"_s;
    QTest::newRow("how") << u"/fail"_s << with(good, u"how"_s, u"explode"_s) << u"how"_s;
    QTest::newRow("at") << u"/fail"_s << with(good, u"at"_s, u"nowhere"_s) << u"at"_s;
    QTest::newRow("times") << u"/fail"_s << with(good, u"times"_s, 0) << u"times"_s;
    QTest::newRow("times text") << u"/fail"_s << with(good, u"times"_s, u"2"_s) << u"times"_s;
    QTest::newRow("path") << u"/fail"_s << with(good, u"path"_s, QJsonValue()) << u"path"_s;
    QTest::newRow("slow") << u"/fail"_s << with(good, u"how"_s, u"slow"_s) << u"seconds"_s;
    QTest::newRow("seconds") << u"/fail"_s << QJsonObject{{u"how"_s, u"refuse"_s}} << u"seconds"_s;
}

void SandboxControlTest::namesTheBadField()
{
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    if (body["appId"_L1].toString() == u"@")
        body["appId"_L1] = m_client->appId;
    const HttpAnswer answer = m_client->controlCall(path, body);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.message().startsWith(field + u':'), qPrintable(answer.message()));
}

void SandboxControlTest::clockDrivesTheDate()
{
    const auto now = [this] { return m_client->controlRead(u"/clock"_s).object()["now"_L1].toInteger(); };
    const qint64 before = now();
    QVERIFY(m_client->advance(3600));
    QVERIFY(now() >= before + 3'600'000);
    QCOMPARE(m_client->controlRead(u"/clock"_s).object()["speed"_L1].toDouble(), 1.0);
    const QByteArray date = m_client->partnerCall("GET", u"/partner/app/list"_s).header("date");
    const QDateTime read =
        QLocale::c().toDateTime(QString::fromLatin1(date.chopped(4)), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    const qint64 shown = QDateTime(read.date(), read.time(), Qt::UTC).toMSecsSinceEpoch();
    QVERIFY(qAbs(shown - now()) < 60'000);
    QCOMPARE(callHttp("POST", m_sandbox->control(u"/clock"_s), {}, "not json").status, 400);
    QCOMPARE(callHttp("DELETE", m_sandbox->control(u"/clock"_s)).status, 404);
}

void SandboxControlTest::recordsUnexpectedCalls_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("tail");
    QTest::newRow("register") << QByteArray("POST") << u"/onboarding/register"_s;
    QTest::newRow("deregister") << QByteArray("POST") << u"/onboarding/deregister"_s;
    QTest::newRow("method") << QByteArray("DELETE") << u"/coex/sync"_s;
    QTest::newRow("path") << QByteArray("GET") << u"/nonsense"_s;
}

void SandboxControlTest::recordsUnexpectedCalls()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, tail);
    QCOMPARE(m_client->appCall(method, tail).status, 404);
    QVERIFY(lastCall()["unexpected"_L1].toBool());
    QCOMPARE(lastCall()["path"_L1].toString(), QString(u"/partner/app/"_s + m_client->appId + tail));
}

void SandboxControlTest::faults_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QString path = u"/partner/app/*/health"_s;
    const auto cut = [&path](const QString &at) {
        return QJsonObject{{u"path"_s, path}, {u"times"_s, 2}, {u"how"_s, u"cut"_s}, {u"at"_s, at}};
    };
    QTest::newRow("cut request") << cut(u"request-read"_s) << 0 << QByteArray();
    QTest::newRow("cut unserved") << cut(u"unserved"_s) << 0 << QByteArray();
    QTest::newRow("cut status") << cut(u"status-line"_s) << 0 << QByteArray();
    QTest::newRow("cut body") << cut(u"body"_s) << 200 << QByteArray(R"({"healthy":"true",)");
    const auto how = [&path](const QString &word) {
        return QJsonObject{{u"path"_s, path}, {u"times"_s, 2}, {u"how"_s, word}};
    };
    QTest::newRow("html") << how(u"html"_s) << 200 << QByteArray("<!doctype html>");
    QTest::newRow("429") << how(u"429"_s) << 429 << QByteArray("Too Many Requests");
    QTest::newRow("500") << how(u"500"_s) << 500 << QByteArray(R"({"message":"Internal Server Error)");
}

void SandboxControlTest::faults()
{
    QFETCH(QJsonObject, fault);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QCOMPARE(m_client->controlCall(u"/fail"_s, fault).status, 200);
    QCOMPARE(m_client->appCall("GET", u"/pipeline"_s).status, 200);
    const bool isCut = fault["how"_L1].toString() == u"cut";
    for (int i = 0; i < 2; ++i) {
        const HttpAnswer answer = m_client->appCall("GET", u"/health"_s);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.body.startsWith(body));
        QCOMPARE(answer.isComplete, !isCut);
        QCOMPARE(lastCall()["status"_L1].toInt(), isCut ? 0 : status);
    }
    QCOMPARE(m_client->appCall("GET", u"/health"_s).object()["healthy"_L1].toString(), u"true"_s);
}

void SandboxControlTest::hangs()
{
    auto sandbox = std::make_unique<SandboxProcess>(QStringList{u"--no-rate-limits"_s});
    QVERIFY(sandbox->isReady());
    PracticeClient client(*sandbox);
    QVERIFY(client.open(u"CornerPharmacy"_s));
    QCOMPARE(client.controlCall(u"/fail"_s, {{u"path"_s, u"/partner/app/list"_s}, {u"how"_s, u"hang"_s}}).status, 200);
    QTcpSocket socket;
    const QUrl url = sandbox->partner(u"/partner/app/list"_s);
    socket.connectToHost(url.host(), quint16(url.port()));
    QVERIFY(socket.waitForConnected());
    socket.write("GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: h\r\n\r\n");
    const auto lastPath = [&client] {
        return client.controlRead(u"/calls"_s).array().last().toObject()["path"_L1].toString();
    };
    QTRY_COMPARE(lastPath(), u"/partner/app/list"_s);
    // The next one is answered, and to the one that hangs nothing comes up to the end of the program.
    QCOMPARE(client.partnerCall("GET", u"/partner/app/list"_s).status, 200);
    QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    sandbox.reset();
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(socket.readAll(), QByteArray());
}

void SandboxControlTest::answersSlowly()
{
    const QJsonObject fault{{u"path"_s, u"/partner/app/*/health"_s}, {u"how"_s, u"slow"_s}, {u"seconds"_s, 0.3}};
    QCOMPARE(m_client->controlCall(u"/fail"_s, fault).status, 200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_client->appCall("GET", u"/health"_s).status, 200);
    QVERIFY(timer.elapsed() >= 290);
}

void SandboxControlTest::hitsOneBodyOnly()
{
    const QJsonObject fault{
        {u"path"_s, u"/partner/account/login"_s}, {u"how"_s, u"500"_s}, {u"bodyPart"_s, u"email=b"_s}};
    QCOMPARE(m_client->controlCall(u"/fail"_s, fault).status, 200);
    QCOMPARE(m_client->partnerCall("POST", u"/partner/account/login"_s, "email=a").status, 403);
    QCOMPARE(m_client->partnerCall("POST", u"/partner/account/login"_s, "email=b").status, 500);
}

void SandboxControlTest::refusesConnections()
{
    QElapsedTimer timer;
    timer.start();
    // Long enough for the next call to come in time on a busy machine.
    QCOMPARE(m_client->controlCall(u"/fail"_s, {{u"how"_s, u"refuse"_s}, {u"seconds"_s, 2}}).status, 200);
    QCOMPARE(m_client->partnerCall("GET", u"/partner/app/list"_s).status, 0);
    QTRY_COMPARE(m_client->partnerCall("GET", u"/partner/app/list"_s).status, 200);
    QVERIFY(timer.elapsed() >= 1'800); // A coarse timer may be 5 % early.
}

void SandboxControlTest::capsBodiesAndHeaders()
{
    const QUrl url = m_sandbox->partner(u"/partner/account/login"_s);
    QCOMPARE(callHttp("POST", url, {}, QByteArray(2 * 1024 * 1024, 'x')).status, 413);
    QCOMPARE(callHttp("POST", url, {{"X", QByteArray(100'000, 'x')}}).status, 431);
    QCOMPARE(callHttp("POST", url, {{"Transfer-Encoding", "gzip"}}).status, 400);
    // Far more than are let in; the program goes on serving.
    QList<std::shared_ptr<QTcpSocket>> crowd;
    for (int i = 0; i < 80; ++i) {
        crowd.append(std::make_shared<QTcpSocket>());
        crowd.last()->connectToHost(url.host(), quint16(url.port()));
        QVERIFY(crowd.last()->waitForConnected());
    }
    QTRY_COMPARE(crowd.last()->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(crowd.first()->state(), QAbstractSocket::ConnectedState);
    crowd.clear();
    QTRY_COMPARE(callHttp("POST", url).status, 403);
}

GOLIVE_TEST(SandboxControlTest)

} // namespace tst_sandboxcontrol

#include "tst_sandboxcontrol.moc"
