#include "rawserver.h"

#include "storage/database.h"
#include "storage/sqlsyncledger.h"
#include "testing/test.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_race {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Two processes on one database, each with a client of its own, race for the same claim: exactly one of them sends.
/// Counted where it matters, at the server.
class RaceTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyOneSends();

private:
    static int rounds() { return std::max(qEnvironmentVariableIntValue("GOLIVE_RACES"), 1'000); }
};

void RaceTest::exactlyOneSends()
{
    partner::RawServer server;
    QHash<QByteArray, int> posts;
    server.answer = [&posts](const partner::SeenRequest &request) {
        ++posts[request.target.split('/').value(3)];
        return partner::ScriptedAnswer{
            200, R"({"data":{"messaging_product":"whatsapp","request_id":"req_race"},"status":"success"})"};
    };
    QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    QProcess one, two;
    QHash<QProcess *, QByteArray> heard;
    const auto line = [&heard](QProcess &racer) {
        const bool came = QTest::qWaitFor(
            [&] {
                heard[&racer] += racer.readAllStandardOutput();
                return heard[&racer].contains('\n');
            },
            30'000);
        const qsizetype end = came ? heard[&racer].indexOf('\n') : 0;
        const QByteArray first = heard[&racer].left(end).trimmed();
        heard[&racer].remove(0, end + 1);
        return first;
    };
    for (QProcess *racer : {&one, &two}) {
        QProcessEnvironment quiet = QProcessEnvironment::systemEnvironment();
        quiet.insert(u"QT_LOGGING_RULES"_s, u"golive.network.info=false"_s);
        racer->setProcessEnvironment(quiet);
        racer->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        racer->start(QCoreApplication::applicationDirPath() + u"/racer"_s, {data, server.url().toString()});
    }
    QCOMPARE(line(one), "ready"_ba);
    QCOMPARE(line(two), "ready"_ba);

    QHash<QByteArray, int> wonBy;
    for (int round = 0; round < rounds(); ++round) {
        const QByteArray app = "app-" + QByteArray::number(round);
        one.write(app + '\n');
        two.write(app + '\n');
        QByteArrayList answers{line(one), line(two)};
        ++wonBy[answers.first() == "sent" ? "one"_ba : "two"_ba];
        std::sort(answers.begin(), answers.end());
        QCOMPARE(answers, (QByteArrayList{"sent"_ba, "taken"_ba}));
        QCOMPARE(posts.value(app), 1);
    }
    for (QProcess *racer : {&one, &two}) {
        racer->closeWriteChannel();
        QVERIFY(racer->waitForFinished());
    }
    QCOMPARE(server.seen().size(), rounds()); // And nobody was late.
    const auto database = Database::open(data);
    QVERIFY(database);
    SqlSyncLedger ledger(**database);
    for (int round = 0; round < rounds(); ++round) {
        const auto row = ledger.read({u"app-%1"_s.arg(round)}, 1, SyncKind::Contacts);
        QCOMPARE(row->state, SyncRecord::State::Accepted);
        QCOMPARE(row->requestId, u"req_race"_s);
    }
    qInfo("%d rounds, won by the first %d, by the second %d", rounds(), wonBy.value("one"), wonBy.value("two"));
}

GOLIVE_TEST(RaceTest)

} // namespace tst_race

#include "tst_race.moc"
