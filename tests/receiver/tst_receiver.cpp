#include "events/store/eventfile.h"
#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "testing/foldertest.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

namespace tst_receiver {

using namespace golive;
using namespace golive::receivertest;
using namespace golive::sandboxtest;
using namespace Qt::Literals::StringLiterals;

/// The real program, and what it says to senders of every kind.
class ReceiverTest : public golive::FolderTest
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsAnsweredIsOnDisk();
    void answersEachKindOfBody_data();
    void answersEachKindOfBody();
    void onlyWhoKnowsIsLetIn();
    void keepsItsAddress();
    void oneClientCannotSpeakForAnother();
    void theOldAddressLosesNothing();
    void recognisesWhatIsSentAgain();
    void theAddressMayNameTheApp();
    void manyAtOnce();
    void hostileSendersStopNobody();
    void takesChunkedBodies();
    void saysNothingOfBodies();
    void helpAndVersion();
    void endsWithItsParent();

private:
    Observed seen() const { return SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}); }
};

void ReceiverTest::whatIsAnsweredIsOnDisk()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    for (int i = 1; i <= 20; ++i) {
        QCOMPARE(receiver.post(delivery(QString::number(i))).status, 200);
        QCOMPARE(seen().deliveries, i); // another process sees it as soon as it is answered
    }
    // Killed in the moment of the answer.
    const HttpAnswer last = receiver.post(chunk(0, 1, 12, 3));
    receiver.process().kill();
    QCOMPARE(last.status, 200);
    QVERIFY(last.body.isEmpty());
    QVERIFY(receiver.process().waitForFinished());
    QCOMPARE(receiver.process().exitStatus(), QProcess::CrashExit);
    QCOMPARE(seen().historyMessages, 3);
    QCOMPARE(seen().deliveries, 20);

    ReceiverProcess again(m_folder);
    QVERIFY(again.isReady());
    QCOMPARE(again.post(chunk(0, 2, 30, 4)).status, 200);
    QCOMPARE(seen().historyMessages, 7);
}

void ReceiverTest::answersEachKindOfBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("address check") << addressCheck() << 200;
    QTest::newRow("history") << chunk(0, 1, 12, 3) << 200;
    QTest::newRow("unknown field") << QByteArray(R"({"entry":[{"changes":[{"field":"new","value":{"a":1}}]}]})") << 200;
    QTest::newRow("unknown object") << QByteArray(R"({"hello":"there"})") << 200;
    QTest::newRow("version 2") << QByteArray(R"({"app":"a","type":"user-event","payload":{"type":"sandbox-start"}})")
                               << 200;
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("no json") << QByteArray("hello") << 400;
    QTest::newRow("half of it") << QByteArray(R"({"entry":[{"changes":)") << 400;
    QTest::newRow("a number") << QByteArray("12") << 400;
    QTest::newRow("deep") << QByteArray(100'000, '[') << 400;
    QTest::newRow("over the cap") << QByteArray(9'000'000, ' ') << 413;
}

void ReceiverTest::answersEachKindOfBody()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    const HttpAnswer answer = receiver.post(body);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body.isEmpty(), status == 200);
    QCOMPARE(SqlEventFeed(m_folder).mark().value(), status == 200 ? 1 : 0);
}

void ReceiverTest::onlyWhoKnowsIsLetIn()
{
    ReceiverProcess receiver(m_folder, {u"--header"_s, u"X-Token: abc"_s, u"--path"_s, u"/hooks/s3cret"_s});
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.ready().value(u"asksForHeader").toBool(), true);
    QCOMPARE(receiver.ready().value(u"takesSharedAddress").toBool(), true);
    QCOMPARE(receiver.post(delivery(u"a"_s)).status, 401);
    QCOMPARE(receiver.post(delivery(u"a"_s), {}, {{"X-Token", "abd"}}).status, 401);
    QCOMPARE(receiver.post(delivery(u"a"_s), {}, {{"x-TOKEN", "abc"}}).status, 200);
    QCOMPARE(receiver.postTo(u"/hooks/s3cret"_s, delivery(u"b"_s), {{"X-Token", "abc"}}).status, 200);
    QCOMPARE(receiver.post(delivery(u"a"_s), u"x"_s, {{"X-Token", "abc"}}).status, 404);
    const HttpAnswer got = callHttp("GET", receiver.url(), {{"X-Token", "abc"}});
    QCOMPARE(got.status, 405);
    QCOMPARE(got.header("allow"), QByteArray("POST"));
    // Refused before the body comes: a stranger's gigabyte is never held.
    const QByteArray head = "POST /elsewhere HTTP/1.1\r\nHost: h\r\nContent-Length: 8000000\r\n\r\n";
    QVERIFY(sendRaw(receiver.port(), head).startsWith("HTTP/1.1 404 "));
    QCOMPARE(seen().mark, 2);
}

void ReceiverTest::keepsItsAddress()
{
    QUrl first;
    {
        ReceiverProcess receiver(m_folder);
        QVERIFY(receiver.isReady());
        first = receiver.url();
        QCOMPARE(first.path().section(u'/', 2).size(), 32);
        QCOMPARE(receiver.ready().value(u"asksForHeader").toBool(true), false);
        QCOMPARE(receiver.ready().value(u"takesSharedAddress").toBool(true), false);
    }
    ReceiverProcess receiver(m_folder, {u"--port"_s, QString::number(first.port())});
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.url(), first);
    QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
    QProcess process;
    process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--address"_s, app});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), first.path().sliced(1).toLatin1());
}

void ReceiverTest::oneClientCannotSpeakForAnother()
{
    const QString other = u"0f0e0d0c-9999-4222-8333-444455556666"_s;
    const auto seenOf = [this](const QString &id) {
        return SqlEventFeed(m_folder).observed({id}, 0).value_or(Observed{});
    };
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.postTo(receiver.url(other).path(), delivery(u"theirs"_s, other)).status, 200);
    // The provider of the other client, at its own address: in the name of this app, with the account and the number of
    // this app, and at what would be this app's address with its own secret.
    QCOMPARE(receiver.postTo(receiver.url(other).path(), chunk(0, 1, 100, 9)).status, 200);
    QCOMPARE(receiver.postTo(receiver.url(other).path(), chunk(0, 2, 100, 9, {})).status, 200);
    const QString guessed = u'/' + app + u'/' + receiver.url(other).path().section(u'/', 2);
    QCOMPARE(receiver.postTo(guessed, chunk(0, 3, 100, 9)).status, 404);
    QCOMPARE(seen().mark, 0);
    QCOMPARE(seenOf(other).deliveries, 1);
    QCOMPARE(seenOf(other).historyMessages, 9);         // said about nobody else
    QCOMPARE(SqlEventFeed(m_folder).mark().value(), 3); // and nothing was thrown away
    // Nor has it taught the receiver whose account and number those are.
    QCOMPARE(receiver.post(chunk(0, 4, 30, 3, {})).status, 200);
    QCOMPARE(seen().historyMessages, 3);
    QCOMPARE(seenOf(other).historyMessages, 9);
}

void ReceiverTest::theOldAddressLosesNothing()
{
    QVERIFY(QDir().mkpath(m_folder));
    QFile file(m_folder + u"/receiver-path"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("0123456789abcdef0123456789abcdef\n") > 0);
    file.close();
    QByteArray log;
    {
        ReceiverProcess receiver(m_folder, {},
                                 [](QProcess &process) { process.setProcessChannelMode(QProcess::MergedChannels); });
        QVERIFY(receiver.isReady());
        const QString old = u"/0123456789abcdef0123456789abcdef"_s;
        QCOMPARE(receiver.postTo(old, delivery(u"a"_s)).status, 200);
        QCOMPARE(receiver.postTo(old + u'/' + app, chunk(0, 1, 12, 3, {})).status, 200);
        QCOMPARE(receiver.post(delivery(u"b"_s)).status, 200);
        // While both addresses are subscribed each event comes twice.
        QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
        receiver.process().closeWriteChannel();
        QVERIFY(receiver.process().waitForFinished());
        log = receiver.process().readAll();
    }
    QCOMPARE(seen().deliveries, 2);
    QCOMPARE(seen().duplicates, 1);
    QCOMPARE(seen().historyMessages, 3);
    // What came by it is marked, and said once; the secrets are not.
    const auto database = Database::openToRead(m_folder, eventFile());
    QVERIFY(database && *database);
    auto rows = (*database)->query(u"SELECT group_concat(via) FROM (SELECT via FROM events ORDER BY mark)"_s);
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->value(0).toString(), u"0,0,1,1"_s);
    QCOMPARE(log.count("give each app its own"), 1);
    QVERIFY(log.contains(app.toLatin1()));
    QVERIFY2(!log.contains("0123456789abcdef"), log.constData());
    // Given up.
    ReceiverProcess strict(m_folder, {u"--no-shared-address"_s});
    QVERIFY(strict.isReady());
    QCOMPARE(strict.postTo(u"/0123456789abcdef0123456789abcdef"_s, delivery(u"c"_s)).status, 404);
    QCOMPARE(strict.post(delivery(u"c"_s)).status, 200);
}

void ReceiverTest::recognisesWhatIsSentAgain()
{
    {
        ReceiverProcess receiver(m_folder);
        QVERIFY(receiver.isReady());
        QCOMPARE(receiver.post(chunk(0, 1, 12, 3)).status, 200);
        QCOMPARE(receiver.post(chunk(0, 1, 12, 3)).status, 200);
    }
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.post(chunk(0, 1, 12, 3)).status, 200);
    QCOMPARE(seen().historyMessages, 3);
    QCOMPARE(seen().duplicates, 2);
}

void ReceiverTest::theAddressMayNameTheApp()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    QCOMPARE(receiver.post(chunk(0, 1, 12, 3, {})).status, 200);
    QCOMPARE(seen().historyMessages, 3);
}

void ReceiverTest::manyAtOnce()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    QByteArrayList bodies; // made first: who is connected has ten seconds
    for (int i = 0; i < 150; ++i)
        bodies.append(i % 10 == 0 ? chunk(1, i, 50, 1'000) : delivery(QString::number(i)));
    QList<std::shared_ptr<QTcpSocket>> senders;
    for (const QByteArray &body : std::as_const(bodies)) {
        senders.append(std::make_shared<QTcpSocket>());
        senders.last()->connectToHost(u"127.0.0.1"_s, receiver.port());
        senders.last()->write("POST " + receiver.url().path().toLatin1() + " HTTP/1.1\r\nHost: h\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    for (const auto &sender : senders) {
        QTRY_COMPARE_WITH_TIMEOUT(sender->state(), QAbstractSocket::UnconnectedState, 20'000);
        const QByteArray answer = sender->readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(80).constData());
    }
    QCOMPARE(seen().deliveries, 135);
    QCOMPARE(seen().historyMessages, 15'000);
}

void ReceiverTest::hostileSendersStopNobody()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    const QByteArray path = receiver.url().path().toLatin1();
    // More than the cap: silent ones, slow ones, and ones that stop half way through their body.
    const QByteArrayList beginnings{{},
                                    "POST " + path + " HT",
                                    "POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n" +
                                        QByteArray(50'000, ' ')};
    QList<std::shared_ptr<QTcpSocket>> hostile;
    for (int i = 0; i < 300; ++i) {
        hostile.append(std::make_shared<QTcpSocket>());
        hostile.last()->connectToHost(u"127.0.0.1"_s, receiver.port());
        hostile.last()->write(beginnings[i % 3]);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(hostile.cbegin(), hostile.cend(), [](const auto &one) { return one->bytesToWrite() == 0; }),
        10'000);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(receiver.post(delivery(QString::number(i))).status, 200);
    QCOMPARE(seen().deliveries, 20);
    // All together hold no more than 64 MiB: who would go over it is told to send again.
    QList<std::shared_ptr<QTcpSocket>> large;
    for (int i = 0; i < 12; ++i) {
        large.append(std::make_shared<QTcpSocket>());
        large.last()->connectToHost(u"127.0.0.1"_s, receiver.port());
        large.last()->write("POST " + path + " HTTP/1.1\r\nHost: h\r\nContent-Length: 7000000\r\n\r\n" +
                            QByteArray(6'900'000, ' '));
    }
    const auto refused = [&large] {
        return std::count_if(large.cbegin(), large.cend(),
                             [](const auto &one) { return one->peek(12) == "HTTP/1.1 503"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused() >= 3, 8'000);
    QVERIFY(refused() < 12);
    large.clear();
    QCOMPARE(receiver.post(delivery(u"last"_s)).status, 200);
}

void ReceiverTest::takesChunkedBodies()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    const QByteArray body = delivery(u"a"_s);
    const QByteArray head =
        "POST " + receiver.url().path().toLatin1() + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray bytes = head + "a\r\n" + body.left(10) + "\r\n" + QByteArray::number(body.size() - 10, 16) +
                             "\r\n" + body.mid(10) + "\r\n0\r\n\r\n";
    QVERIFY(sendRaw(receiver.port(), bytes).startsWith("HTTP/1.1 200 "));
    QCOMPARE(seen().deliveries, 1);
}

void ReceiverTest::saysNothingOfBodies()
{
    QByteArray output;
    QByteArray tag;
    {
        ReceiverProcess receiver(m_folder, {}, [](QProcess &process) {
            process.setProcessChannelMode(QProcess::MergedChannels);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_LOGGING_RULES"_s, u"golive.*.debug=true"_s);
            process.setProcessEnvironment(environment);
        });
        QVERIFY(receiver.isReady());
        QCOMPARE(receiver.post(contact(u"15550172233"_s)).status, 200);
        QCOMPARE(receiver.post("nonsense-body").status, 400);
        tag = receiver.url().path().section(u'/', 2).toLatin1();
        receiver.process().closeWriteChannel();
        QVERIFY(receiver.process().waitForFinished());
        output = receiver.process().readAll();
    }
    QVERIFY(output.contains("\"url\""));
    QVERIFY(!tag.isEmpty());
    QVERIFY2(!output.contains(tag), "the secret part of an address was said");
    for (const char *word : {"Noor", "15550172233", "nonsense"})
        QVERIFY2(!output.contains(word), output.constData());
}

void ReceiverTest::helpAndVersion()
{
    QProcess process;
    process.start(ReceiverProcess::program(), {u"--help"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY(process.readAllStandardOutput().contains("--import"));
    process.start(ReceiverProcess::program(), {u"--version"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().startsWith("golive-receiver 0."));
    process.start(ReceiverProcess::program(), {u"--nonsense"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("nonsense"));
}

void ReceiverTest::endsWithItsParent()
{
    ReceiverProcess receiver(m_folder);
    QVERIFY(receiver.isReady());
    receiver.process().closeWriteChannel();
    QVERIFY(receiver.process().waitForFinished(5'000));
    QCOMPARE(receiver.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(receiver.process().exitCode(), 0);
}

GOLIVE_TEST(ReceiverTest)

} // namespace tst_receiver

#include "tst_receiver.moc"
