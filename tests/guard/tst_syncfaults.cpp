#include "syncworld.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QTcpServer>
#include <QTest>

namespace tst_syncfaults {

using namespace golive;
using namespace golive::testing;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using partner::ScriptedAnswer;
using State = SyncRecord::State;
using Cut = ScriptedAnswer::Cut;

/// What becomes of a once-only call that an armed set-up makes by itself, whatever comes back or does not: its row in
/// the ledger on disk, and how often it left in the quarter of an hour that follows.
class SyncFaultsTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (TestStore::kindOfRun() == TestStore::Kind::Server && !PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
    }

    void answers_data();
    void answers();
    void pauses_data();
    void pauses();
    void withoutAServer_data();
    void withoutAServer();
    void withACertificateThatIsNotTrusted();

private:
    /// The body never left: the shot is there, and each further try is made only because of that.
    static void triesAnew(SyncWorld &);
    static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }
    static QByteArray gupshup(const char *message)
    {
        return json("{'status':'error','message':'%1'}").replace("%1", message);
    }
    static ScriptedAnswer cutAt(Cut cut)
    {
        ScriptedAnswer answer{200, json("{'data':{'request_id':'req_lost'},'status':'success'}")};
        answer.cut = cut;
        return answer;
    }
};

void SyncFaultsTest::answers_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("posts"); // 2: the shot was left, and is taken by itself
    const auto row = [](const char *name, const ScriptedAnswer &answer, State state, const char *code, int posts) {
        QTest::newRow(name) << answer << state << QString::fromLatin1(code) << posts;
    };
    row("accepted", {200, json("{'data':{'request_id':'req_1'},'status':'success'}")}, State::Accepted, "", 1);

    row("no answer at all", cutAt(Cut::Hang), State::Unknown, "", 1);
    row("cut before the answer", cutAt(Cut::RequestRead), State::Unknown, "", 1);
    row("cut in the status line", cutAt(Cut::InStatusLine), State::Unknown, "", 1);
    row("cut in the body", cutAt(Cut::InBody), State::Unknown, "", 1);
    row("broken JSON", {200, json("{'data':{'request_id':'req_1'")}, State::Unknown, "", 1);
    row("no JSON", {200, "<html>Please sign in</html>", {"Content-Type: text/html"}}, State::Unknown, "", 1);
    row("no request id", {200, json("{'status':'success'}")}, State::Unknown, "", 1);
    row("redirect", {302, {}, {"Location: https://golive.invalid/"}}, State::Unknown, "", 1);

    row("no type", {400, gupshup("syncType is required")}, State::Refused, "400", 1);
    row("wrong type", {400, gupshup("syncType must be smb_app_state_sync or history")}, State::Refused, "400", 1);
    row("not live", {400, gupshup("App is not live.")}, State::NotSent, "400", 2);
    row("400 of unknown words", {400, gupshup("Something else")}, State::Unknown, "", 1);
    row("401",
        {401, gupshup("Unauthorised access to the resource. Please review request parameters and headers and retry")},
        State::NotSent, "401", 2);
    row("401, older words", {401, gupshup("Unauthorized Access")}, State::NotSent, "401", 2);
    row("401 of somebody else", {401, "<html>Proxy</html>", {"Content-Type: text/html"}}, State::Unknown, "", 1);
    row("403", {403, gupshup("Forbidden Access")}, State::NotSent, "403", 2);
    row("403 of unknown words", {403, gupshup("Blocked")}, State::Unknown, "", 1);
    row("404", {404, gupshup("Not Found")}, State::Unknown, "", 1);
    row("429", {429, "Too Many Requests", {"Content-Type: text/plain"}}, State::NotSent, "429", 2);
    row("429 with a pause", {429, "Too Many Requests", {"Content-Type: text/plain", "Retry-After: 120"}},
        State::NotSent, "429", 2);
    row("500",
        {500,
         gupshup("Internal server error. Please try again later and If Issue still persist then contact Gupshup Dev "
                 "Support")},
        State::Unknown, "", 1);
    row("502", {502, "<html>Bad Gateway</html>", {"Content-Type: text/html"}}, State::Unknown, "", 1);

    row("already requested", {400, json("{'error':{'code':2593107,'message':'(#2593107) limit'}}")}, State::Accepted,
        "2593107", 1);
    row("too late", {400, json("{'error':{'code':2593108,'message':'(#2593108) late'}}")}, State::Refused, "2593108",
        1);
    row("already requested, as code 4",
        {400, json("{'error':{'code':4,'error_subcode':2593107,'message':'(#4) Synchronization Request made outside of "
                   "allowed time window'}}")},
        State::Accepted, "2593107", 1);
    row("too late, as code 4",
        {400,
         json("{'error':{'code':4,'message':'(#4) Synchronization Request made outside of allowed time window',"
              "'error_data':{'details':'Synchronization request can only be made within 24 hours of onboarding'}}}")},
        State::Refused, "2593108", 1);
    row("another refusal of Meta's", {400, json("{'error':{'code':100,'message':'(#100) Unsupported'}}")},
        State::Refused, "100", 1);
    row("a fault of Meta's", {500, json("{'error':{'code':2,'message':'Service temporarily unavailable'}}")},
        State::Unknown, "", 1);
}

void SyncFaultsTest::answers()
{
    QFETCH(ScriptedAnswer, answer);
    QFETCH(State, state);
    QFETCH(QString, code);
    QFETCH(int, posts);
    SyncWorld::Options options;
    if (answer.cut == Cut::Hang)
        options.patience = 3s; // long enough for the request to leave on a busy machine
    SyncWorld world(options);
    QVERIFY(world.isReady());
    world.answerFirst(answer);
    QVERIFY(world.waitForTheFirstEnd());
    QCOMPARE(world.contacts().state, state);
    QCOMPARE(world.contacts().code, code);
    QVERIFY(world.contacts().at.has_value());
    QVERIFY(world.pass(15min));
    QCOMPARE(world.posts().size(), posts);
    if (posts == 1)
        QCOMPARE(world.contacts().state, state); // Settled once.
    else
        QCOMPARE(world.contacts().requestId, u"req_1"_s);
}

void SyncFaultsTest::pauses_data()
{
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<int>("leastSeconds");
    QTest::addColumn<int>("mostSeconds");
    QTest::newRow("none asked for") << QList<QByteArray>{} << 10 << 90;
    QTest::newRow("in seconds") << QList<QByteArray>{"Retry-After: 300"} << 300 << 320;
}

void SyncFaultsTest::pauses()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(int, leastSeconds);
    QFETCH(int, mostSeconds);
    SyncWorld world;
    QVERIFY(world.isReady());
    world.answerFirst({429, "Too Many Requests", headers + QList<QByteArray>{"Content-Type: text/plain"}});
    QVERIFY(world.waitForTheFirstEnd());
    QVERIFY(world.pass(15min));
    QCOMPARE(world.posts().size(), 2);
    const milliseconds pause = world.posts()[1] - world.posts()[0];
    QVERIFY2(pause >= std::chrono::seconds(leastSeconds) && pause <= std::chrono::seconds(mostSeconds),
             qPrintable(QString::number(pause.count())));
}

void SyncFaultsTest::withoutAServer_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("refused") << u"refused"_s;
    QTest::newRow("no such name") << u"name"_s;
    QTest::newRow("TLS that never comes about") << u"mute"_s;
}

void SyncFaultsTest::withoutAServer()
{
    QFETCH(QString, what);
    QTcpServer mute; // accepts and says nothing
    QVERIFY(mute.listen(QHostAddress::LocalHost, 0));
    SyncWorld::Options options;
    if (what == "name"_L1)
        options.url = QUrl(u"https://golive.invalid"_s);
    if (what == "mute"_L1) {
        options.url = QUrl(u"https://127.0.0.1:%1"_s.arg(mute.serverPort()));
        options.patience = 400ms;
    }
    SyncWorld world(options);
    QVERIFY(world.isReady());
    if (what == "refused"_L1)
        world.server().close();
    triesAnew(world);
}

void SyncFaultsTest::withACertificateThatIsNotTrusted()
{
    SyncWorld::Options options;
    options.isTls = true;
    options.isTrusting = false;
    SyncWorld world(options);
    QVERIFY(world.isReady());
    triesAnew(world);
}

void SyncFaultsTest::triesAnew(SyncWorld &world)
{
    QVERIFY(world.waitForTheFirstEnd());
    QCOMPARE(world.contacts().state, State::NotSent);
    const Instant first = *world.contacts().at;
    QVERIFY(world.pass(2min));
    QCOMPARE(world.contacts().state, State::NotSent);
    QVERIFY(*world.contacts().at > first); // tried anew
    QVERIFY(world.posts().isEmpty());
}

GOLIVE_TEST(SyncFaultsTest)

} // namespace tst_syncfaults

#include "tst_syncfaults.moc"
