#include "events/store/sqleventstore.h"
#include "guardprocess.h"
#include "httpworld.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "webhooklistener.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace tst_teamstore {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// golivectl makes a team's store, checks it and takes a folder over, and guards look after what is in it: as programs,
/// with a server of the test's own.
class TeamStoreTest : public golive::Test
{
    Q_OBJECT

    struct Said
    {
        int exitCode = -1;
        QString text;
    };

    static Said golivectl(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s, arguments);
        process.waitForFinished(60'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAll())};
    }

    static int countSyncs(HttpWorld &world)
    {
        int found = 0;
        const QJsonArray calls = world.calls();
        for (const auto &call : calls)
            found += call[u"method"].toString() == "POST"_L1 && call[u"path"].toString().endsWith("/coex/sync"_L1);
        return found;
    }

    /// One delivery, as golive-receiver keeps it there.
    static bool receive(const StoreDoor &door, const AppId &app)
    {
        SqlEventStore::Arrival arrival;
        arrival.digest.app = app;
        arrival.digest.payload = DeliveryStatus{u"sent"_s};
        arrival.receivedAt = fromEpochMs(QDateTime::currentMSecsSinceEpoch());
        arrival.via = SqlEventStore::Via::Own;
        const auto store = SqlEventStore::open(door);
        return store && (*store)->keep({{arrival}});
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        QVERIFY(PostgresServer::shared());
    }

    void itIsPreparedAndChecked()
    {
        const QString store = PostgresServer::shared()->newDatabase(false).text();
        const QStringList where{u"--store"_s, store, u"--lang"_s, u"en"_s};
        const auto finding = [&](const QString &name) {
            const Said said = golivectl(QStringList{u"store"_s, u"check"_s, u"--json"_s} + where);
            const QJsonArray list = QJsonDocument::fromJson(said.text.toUtf8())[u"findings"].toArray();
            for (const auto &one : list) {
                if (one[u"what"].toString() == name)
                    return one[u"isGood"].toBool() ? u"good"_s : u"bad"_s;
            }
            return said.text;
        };
        QCOMPARE(finding(u"reached"_s), u"good"_s);
        QCOMPARE(finding(u"tables"_s), u"bad"_s);
        const Said made = golivectl(QStringList{u"store"_s, u"prepare"_s} + where);
        QVERIFY2(made.exitCode == 0, qPrintable(made.text));
        const Said again = golivectl(QStringList{u"store"_s, u"prepare"_s} + where);
        QVERIFY2(again.exitCode == 0, qPrintable(again.text));
        for (const QString &what : {u"tables"_s, u"rights"_s, u"version"_s, u"primary"_s})
            QVERIFY2(finding(what) == u"good", qPrintable(finding(what)));
        // The tests' server does without the disk, for speed: that is found.
        QCOMPARE(finding(u"commitsKept"_s), u"bad"_s);
        const Said checked = golivectl(QStringList{u"store"_s, u"check"_s} + where);
        QCOMPARE(checked.exitCode, 3);
        QVERIFY2(checked.text.contains(u"fsync=off"_s), qPrintable(checked.text));
    }

    void aServerThatIsNotThereIsSaid()
    {
        const Said said =
            golivectl({u"store"_s, u"check"_s, u"--store"_s, u"postgresql://nobody@127.0.0.1:1/golive"_s});
        QCOMPARE(said.exitCode, 3);
        const QTemporaryDir folder;
        const Said guard = golivectl({u"guard"_s, u"--data-dir"_s, folder.filePath(u"data"_s), u"--store"_s,
                                      u"postgresql://nobody@127.0.0.1:1/golive"_s});
        QCOMPARE(guard.exitCode, 1);
        QVERIFY2(guard.text.contains(u"the server does not answer"_s), qPrintable(guard.text));
    }

    void aGuardRefusesWhatIsNotPrepared()
    {
        const QTemporaryDir folder;
        const Said said = golivectl({u"guard"_s, u"--data-dir"_s, folder.filePath(u"data"_s), u"--store"_s,
                                     PostgresServer::shared()->newDatabase(false).text()});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.text.contains(u"golivectl store prepare"_s), qPrintable(said.text));
    }

    void aPasswordIsNeverTyped()
    {
        const Said said = golivectl({u"guard"_s, u"--store"_s, u"postgresql://ana:hush-hush@127.0.0.1/golive"_s});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(!said.text.contains(u"hush-hush"_s), qPrintable(said.text));
    }

    /// From a folder to the server, and two guards on it: each call is made once, and what was left makes none.
    void aFolderIsTakenOverAndGuardedByTwo()
    {
        HttpWorld world({u"--scenario"_s, u"slow-setup"_s});
        QVERIFY(world.isReady());
        sandboxtest::WebhookListener listener;
        QVERIFY(world.signIn() && world.chooseNewApp(u"TeaHouseTeam"_s) && world.getReady() && world.region() &&
                world.contact() && world.events(listener.url()) && world.link());
        const Setup setup = world.setup();
        const QTemporaryDir credentials;
        QFile token(credentials.filePath(u"golive_app-token."_s + setup.client.app.value));
        QVERIFY(token.open(QIODevice::WriteOnly));
        token.write(world.vault().appToken(setup.client.app).reveal().toUtf8());
        token.close();
        world.leave();
        world.control(
            u"signup"_s,
            {{u"appId"_s, setup.client.app.value}, {u"phone"_s, setup.client.number->e164}, {u"sharesChats"_s, true}});

        QVERIFY(receive(StoreDoor{StoreAddress::ofFolder(world.dataFolder())}, setup.client.app));
        const StoreAddress address = PostgresServer::shared()->newDatabase();
        const QStringList copy{u"store"_s,         u"copy"_s,    u"--json"_s,   u"--data-dir"_s,
                               world.dataFolder(), u"--store"_s, address.text()};
        const Said copied = golivectl(copy);
        QVERIFY2(copied.exitCode == 0, qPrintable(copied.text));
        QCOMPARE(QJsonDocument::fromJson(copied.text.toUtf8())[u"setups"].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(copied.text.toUtf8())[u"events"].toInt(), 1);
        const Said again = golivectl(copy);
        QVERIFY2(again.exitCode == 0, qPrintable(again.text)); // it is found to be done
        {
            const auto left = Database::open(world.dataFolder());
            QVERIFY(left);
            QVERIFY(!SqlSyncLedger(**left).claim(setup.client.app, 1, SyncKind::Contacts, {}));
        }

        // What support needs, and who is there already, come from where the set-ups are.
        const Said bundle = golivectl(
            {u"support"_s, u"--category"_s, u"chats"_s, u"--client"_s, setup.id.value, u"--store"_s, address.text()});
        QVERIFY2(bundle.exitCode == 0 && bundle.text.contains(u"== setup.json =="_s), qPrintable(bundle.text));
        const QTemporaryDir folders;
        QFile list(folders.filePath(u"new.csv"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("name,number\nTea house,"_ba + setup.client.number->e164.toUtf8() + '\n');
        list.close();
        const Said judged = golivectl({u"create"_s, u"--csv"_s, list.fileName(), u"--dry-run"_s, u"--json"_s,
                                       u"--data-dir"_s, folders.filePath(u"none"_s), u"--store"_s, address.text()});
        QVERIFY2(judged.exitCode == 3 && judged.text.contains(u"\"leftOut\":1"_s), qPrintable(judged.text));

        const auto guard = [&](const QString &name) {
            return std::make_unique<GuardProcess>(folders.filePath(name), world.sandbox().partner({}),
                                                  credentials.path(), name, QString(),
                                                  QStringList{u"--store"_s, address.text()});
        };
        const auto one = guard(u"one"_s);
        const auto two = guard(u"two"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(one->hasSaid(u": looked after from here"_s) ||
                                      two->hasSaid(u": looked after from here"_s),
                                  qPrintable(one->said() + two->said()), 30'000);
        // What a receiver keeps on the server they see.
        const auto isEventSeen = [&] {
            const auto there = Database::open(StoreDoor{address});
            const auto all = there ? SqlSetupStore(**there).all() : Result<StoredSetups, StoreFault>(StoredSetups{});
            return receive(StoreDoor{address}, setup.client.app) && all && !all->setups.isEmpty() &&
                   all->setups.constFirst().onboarding.observed.deliveries > 0;
        };
        QVERIFY(QTest::qWaitFor(isEventSeen, 30'000));
        world.control(u"clock"_s, {{u"advanceSeconds"_s, 600}});
        QTRY_VERIFY2_WITH_TIMEOUT(one->hasSaid(u"settled, nothing is left to do"_s) ||
                                      two->hasSaid(u"settled, nothing is left to do"_s),
                                  qPrintable(one->said() + two->said()), 120'000);
        QCOMPARE(countSyncs(world), 2);
        for (const auto &each : {one.get(), two.get()}) {
            each->terminate();
            QTRY_VERIFY_WITH_TIMEOUT(!each->isRunning(), 15'000);
            QCOMPARE(each->exitCode(), 0);
        }
        const auto database = Database::open(StoreDoor{address});
        QVERIFY(database);
        QCOMPARE(SqlSyncLedger(**database).read(setup.client.app, 1, SyncKind::Contacts)->state,
                 SyncRecord::State::Accepted);

        // And back, into an empty folder.
        const QString back = folders.filePath(u"back"_s);
        const Said returned =
            golivectl({u"store"_s, u"copy"_s, u"--back"_s, u"--data-dir"_s, back, u"--store"_s, address.text()});
        QVERIFY2(returned.exitCode == 0, qPrintable(returned.text));
        const auto kept = Database::open(back);
        QVERIFY(kept);
        QCOMPARE(SqlSetupStore(**kept).all()->setups.size(), 1);
        QCOMPARE(SqlSyncLedger(**kept).claim(setup.client.app, 1, SyncKind::Contacts, {}).value(),
                 SyncLedger::Claim::AlreadyClaimed);
        QVERIFY(!SqlSyncLedger(**database).claim(setup.client.app, 9, SyncKind::Contacts, {}));
    }
};

GOLIVE_TEST(TeamStoreTest)

} // namespace tst_teamstore

#include "tst_teamstore.moc"
