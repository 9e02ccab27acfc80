#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "testing/cuttingproxy.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>

namespace tst_changelistener {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using testing::CuttingProxy;

/// A server's programs tell each other what they change.
class ChangeListenerTest : public golive::Test
{
    Q_OBJECT

    struct Program
    {
        explicit Program(const StoreAddress &address) : database(std::move(Database::open(StoreDoor{address}).value()))
        {
            store.listen(&context, [this] { ++told; });
        }
        std::unique_ptr<Database> database;
        SqlSetupStore store{*database};
        int told = 0;
        QObject context; ///< Goes first.
    };

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
        m_proxy.emplace(m_place->address().port);
        m_here.emplace(m_place->address());
        m_there.emplace(m_place->address());
    }

    void cleanup()
    {
        m_here.reset();
        m_there.reset();
        m_proxy.reset();
        m_place.reset();
    }

    void whatAnotherProgramChangesIsTold()
    {
        const qint64 place = m_here->store.changesSince(-1)->place;
        QVERIFY(m_there->store.save(fullSetup()));
        QTRY_COMPARE(m_here->told, 1);
        QCOMPARE(m_here->store.changesSince(place)->ids, QList<SetupId>{fullSetup().id});
        QVERIFY(m_there->store.remove(fullSetup().id, JournalActor::Person, {}));
        QTRY_COMPARE(m_here->told, 2);
        // Nobody is told of his own.
        QCOMPARE(m_there->told, 0);
    }

    void whatIsNotKeptIsNotTold()
    {
        QVERIFY(!m_there->store.saveAll({fullSetup(), Setup{}}));
        // A claim is told by its set-up's next change.
        QVERIFY(SqlSyncLedger(*m_there->database).claim({u"app"_s}, 1, SyncKind::Contacts, {}));
        QVERIFY(m_here->store.save(fullSetup()));
        QTRY_COMPARE(m_there->told, 1);
        QCOMPARE(m_here->told, 0);
    }

    void ofAFloodOneHearsAFewTimesASecond()
    {
        const qint64 place = m_here->store.changesSince(-1)->place;
        std::atomic<bool> isOver = false;
        QElapsedTimer time;
        time.start();
        constexpr int changes = 300;
        std::thread writer([&] {
            const auto database = m_place->open();
            if (!database)
                return;
            SqlSetupStore store(**database);
            Setup setup = fullSetup();
            for (int i = 0; i < changes; ++i) {
                setup.client.reference = QString::number(i);
                if (!store.save(setup))
                    return;
            }
            isOver = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
        writer.join();
        // The last one is not lost among them.
        QVERIFY(m_there->store.save(fullSetup()));
        const int before = m_here->told;
        QTRY_VERIFY(m_here->told > before);
        const qint64 most = time.elapsed() / 200 + 1;
        QVERIFY2(m_here->told <= most, qPrintable(u"%1 of %2"_s.arg(m_here->told).arg(most)));
        QCOMPARE(m_here->store.changesSince(place)->ids.size(), 1);
        qInfo("%d changes in %lld ms were told in %d times", changes, time.elapsed(), m_here->told);
    }

    /// What ends it is heard at once, another one is opened, and what was changed meanwhile can be read.
    void aConnectionThatIsCutIsMade()
    {
        QVERIFY(testing::PostgresServer::shared()->cutConnections(m_place->address()));
        QTRY_VERIFY(m_here->told > 0 && m_there->told > 0);
        QVERIFY(m_here->store.changeMark());
        QVERIFY(m_there->store.changeMark());
        Setup setup = fullSetup();
        for (int i = 0; i < 3; ++i) {
            const int before = m_here->told;
            setup.client.reference = QString::number(i);
            QVERIFY(m_there->store.save(setup));
            QTRY_VERIFY(m_here->told > before);
        }
    }

    void aServerThatWasAwayHasBeenMissed()
    {
        StoreAddress address = m_place->address();
        address.port = m_proxy->port();
        Program away(address);
        m_proxy->refuse(true);
        QVERIFY(testing::PostgresServer::shared()->cutConnections(m_place->address()));
        QTRY_VERIFY(m_here->told > 0 && m_there->told > 0);
        QVERIFY(!away.store.changeMark());
        // Others go on meanwhile: they are told of three changes while this one hears nothing.
        for (int i = 0; i < 3; ++i) {
            const int heard = m_here->told;
            Setup setup = fullSetup();
            setup.client.reference = QString::number(i);
            QVERIFY(m_there->store.save(setup));
            QTRY_VERIFY(m_here->told > heard);
        }
        QCOMPARE(away.told, 0);
        // It finds back by itself, and what has been missed is said then.
        m_proxy->refuse(false);
        QTRY_VERIFY_WITH_TIMEOUT(away.told > 0, 20'000);
        QVERIFY(away.store.changeMark());
    }

    void aFolderTellsNobody()
    {
        const testing::TestStore folder(testing::TestStore::Kind::Folder);
        Program one(folder.address());
        Program two(folder.address());
        const qint64 mark = one.store.changeMark().value();
        QVERIFY(two.store.save(fullSetup()));
        QVERIFY(one.store.changeMark().value() != mark);
        QCoreApplication::processEvents();
        QCOMPARE(one.told, 0);
    }

private:
    std::optional<testing::TestStore> m_place;
    std::optional<CuttingProxy> m_proxy;
    std::optional<Program> m_here;
    std::optional<Program> m_there;
};

GOLIVE_TEST(ChangeListenerTest)

} // namespace tst_changelistener

#include "tst_changelistener.moc"
