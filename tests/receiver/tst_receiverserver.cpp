#include "eventplace.h"
#include "events/receiver/commandline.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_receiverserver {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// The real program that keeps events on a team's server.
class ReceiverServerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        QVERIFY(testing::PostgresServer::shared());
    }
    void init()
    {
        Test::init();
        m_place.emplace(testing::TestStore::Kind::Server);
        m_dir = std::make_unique<QTemporaryDir>();
    }
    void cleanup() { m_place.reset(); }

    void whatItAnsweredIsOnTheServer()
    {
        ReceiverProcess receiver(folder(), {u"--store"_s, address().text()});
        QVERIFY(receiver.isReady());
        QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 0)->deliveries, 1);
        QCOMPARE(receiver.post(delivery(u"a"_s)).status, 200);
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 0)->duplicates, 1);
        // Of the folder it needs the key alone.
        QVERIFY(QFile::exists(folder() + u"/receiver-key"_s));
        QVERIFY(!QFile::exists(folder() + u"/events.sqlite"_s));
    }

    void twoComputersWriteIntoOneStore()
    {
        ReceiverProcess one(folder(), {u"--store"_s, address().text()});
        ReceiverProcess other(m_dir->filePath(u"other"_s), {u"--store"_s, address().text()});
        QVERIFY(one.isReady() && other.isReady());
        QVERIFY(one.url().path() != other.url().path()); // each has a key of its own
        QCOMPARE(one.post(delivery(u"a"_s)).status, 200);
        QCOMPARE(other.post(delivery(u"b"_s)).status, 200);
        QCOMPARE(other.post(delivery(u"a"_s)).status, 200);
        const auto seen = PlaceFeed(*m_place).observed({app}, 0);
        QCOMPARE(seen->deliveries, 2);
        QCOMPARE(seen->duplicates, 1);
    }

    void aLogGoesThereToo()
    {
        const QString log = m_dir->filePath(u"log"_s);
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(deliveries(3'000)), deliveries(3'000).size());
        file.close();
        for (const char *said : {"3000 events read: 3000 new, 0 there before", "3000 events read: 0 new, 3000 there"}) {
            QProcess import;
            import.start(ReceiverProcess::program(),
                         {u"--data-dir"_s, folder(), u"--store"_s, address().text(), u"--import"_s, log});
            QVERIFY(import.waitForFinished(120'000));
            QCOMPARE(import.exitCode(), 0);
            const QByteArray text = import.readAllStandardOutput();
            QVERIFY2(text.contains(said), text.constData());
        }
        QCOMPARE(PlaceFeed(*m_place).observed({app}, 0)->deliveries, 3'000);
    }

    /// Of many the first is told to who listens, and the last: a window that only looks now and then shows them all.
    void theLastOfManyIsToldToo()
    {
        ReceiverProcess receiver(folder(), {u"--store"_s, address().text()});
        QVERIFY(receiver.isReady());
        const auto reader = m_place->openDatabase();
        QVERIFY(reader);
        const PlaceFeed feed(*m_place);
        qint64 shown = 0;
        QObject context;
        (*reader)->listen(&context, [&](const ChangeHint &) { shown = feed.mark().value_or(0); });
        for (int i = 1; i <= 12; ++i)
            QCOMPARE(receiver.post(delivery(QString::number(i))).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(shown, 12, 1'000);
    }

    /// Many senders, who send again what was refused, while the server is killed and comes back.
    void theServerDiesAndComesBack()
    {
        testing::PostgresServer server;
        QVERIFY(server.begin());
        const StoreDoor door{server.newDatabase()};
        ReceiverProcess receiver(folder(), {u"--store"_s, door.address.text()});
        QVERIFY(receiver.isReady());
        QCOMPARE(receiver.post(delivery(u"first"_s)).status, 200);
        QSet<int> owed;
        for (int i = 0; i < 60; ++i)
            owed.insert(i);
        bool isDown = false;
        int refused = 0;
        QDeadlineTimer left(90'000);
        for (int turn = 0; !owed.isEmpty() && !left.hasExpired(); ++turn) {
            if (turn == 20) {
                server.kill();
                isDown = true;
            }
            if (isDown && refused == 3) {
                QVERIFY(server.start());
                isDown = false;
            }
            const int next = *owed.begin();
            const int status = receiver.post(delivery(QString::number(next))).status;
            QVERIFY2(status == 200 || status == 503, qPrintable(QString::number(status)));
            if (status == 200)
                owed.remove(next);
            else
                ++refused;
        }
        QVERIFY(owed.isEmpty());
        QVERIFY(refused >= 3);
        QCOMPARE(PlaceFeed(door).observed({app}, 0)->deliveries, 61);
    }

    void whoMayNotWriteThereIsToldSo()
    {
        QVERIFY(testing::PostgresServer::shared()->run(u"CREATE ROLE a_receivers_staff LOGIN IN ROLE golive_staff"_s));
        StoreAddress unprepared = testing::PostgresServer::shared()->newDatabase(false);
        QVERIFY(unprepared.isServer());
        StoreAddress unknown = address();
        unknown.user = u"nobody-there"_s;
        StoreAddress staff = address();
        staff.user = u"a_receivers_staff"_s;
        for (const auto &[store, said] : {std::pair(unprepared, "golivectl store prepare"),
                                          std::pair(unknown, "golive_receiver"), std::pair(staff, "golive_receiver")}) {
            QProcess process;
            process.start(ReceiverProcess::program(), {u"--data-dir"_s, folder(), u"--store"_s, store.text()});
            QVERIFY(process.waitForFinished(30'000));
            QCOMPARE(process.exitCode(), 1);
            const QByteArray text = process.readAllStandardError();
            QVERIFY2(text.contains(said), text.constData());
        }
    }

    void itsCommandLineIsUnderThePolicy()
    {
        using receiver::readCommandLine;
        const auto line = [](const QStringList &arguments, const Policy &policy = {}) {
            return readCommandLine(QStringList{u"golive-receiver"_s} + arguments, {}, policy);
        };
        Policy policy;
        policy.place = u"the-policy"_s;
        policy.store = StoreAddress::parse(u"postgresql://db.example.org/golive"_s).value();
        QVERIFY(!line({})->store.isServer());
        QCOMPARE(line({u"--store"_s, u"postgresql://h/d"_s})->store.text(), u"postgresql://h/d"_s);
        QCOMPARE(line({u"--store"_s, u"/some/folder"_s})->dataFolder, u"/some/folder"_s);
        QCOMPARE(line({}, policy)->store, *policy.store);
        QCOMPARE(line({u"--store"_s, policy.store->text()}, policy)->store, *policy.store);
        QVERIFY(line({u"--store"_s, u"postgresql://h/d"_s}, policy).error().contains("the-policy"_L1));
        // Practice is nobody's team's.
        QVERIFY(!line({u"--clock-url"_s, u"http://127.0.0.1:1/"_s}, policy)->store.isServer());
        // A team rehearses on a server of its own.
        QVERIFY(line({u"--clock-url"_s, u"http://127.0.0.1:1/"_s, u"--store"_s, u"postgresql://h/d"_s}, policy)
                    ->store.isServer());
        QVERIFY(!line({u"--store"_s, u"/a"_s, u"--data-dir"_s, u"/b"_s}));
        const auto secret = line({u"--store"_s, u"postgresql://me:hunter2@h/d"_s});
        QVERIFY(!secret && secret.error().contains("password"_L1) && !secret.error().contains("hunter2"_L1));
    }

private:
    QString folder() const { return m_dir->filePath(u"receiver"_s); }
    StoreAddress address() const { return m_place->door().address; }

    std::optional<EventPlace> m_place;
    std::unique_ptr<QTemporaryDir> m_dir;
};

GOLIVE_TEST(ReceiverServerTest)

} // namespace tst_receiverserver

#include "tst_receiverserver.moc"
