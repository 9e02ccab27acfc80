#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "storage/storecheck.h"
#include "storage/transaction.h"
#include "testing/cuttingproxy.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QDeadlineTimer>
#include <QTest>

#include <array>
#include <atomic>
#include <thread>

namespace tst_lostconnection {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using testing::CuttingProxy;
using Claim = SyncLedger::Claim;
using Settling = SyncLedger::Settling;
using State = SyncRecord::State;
using When = CuttingProxy::When;

/// A server's connection is cut in each place of what happens once, and the server dies: no call is granted twice, and
/// none is lost.
class LostConnectionTest : public golive::Test
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
        m_throughProxy.reset();
        m_direct.reset();
        m_proxy.reset();
        m_place.emplace(testing::TestStore::Kind::Server);
        m_proxy.emplace(m_place->address().port);
        StoreAddress address = m_place->address();
        address.port = m_proxy->port();
        auto through = Database::open(StoreDoor{address});
        auto direct = m_place->open();
        QVERIFY(through && direct);
        m_throughProxy = std::move(*through);
        m_direct = std::move(*direct);
    }

    void cleanup()
    {
        m_throughProxy.reset();
        m_direct.reset();
    }

    void aClaimIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<When>("when");
        QTest::addColumn<bool>("isGranted"); // at once; what was not is granted with the next try
        for (const char *text : {"BEGIN", "SELECT state", "INSERT INTO sync_ledger"}) {
            QTest::addRow("before %s", text) << QByteArray(text) << When::Before << false;
            QTest::addRow("after %s", text) << QByteArray(text) << When::After << false;
        }
        QTest::newRow("before COMMIT") << QByteArray("COMMIT") << When::Before << false;
        QTest::newRow("after COMMIT") << QByteArray("COMMIT") << When::After << true;
    }
    void aClaimIsCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(When, when);
        QFETCH(bool, isGranted);
        SqlSyncLedger ledger(*m_throughProxy);
        m_proxy->cutAt(text, when);
        const auto first = claim(ledger);
        QVERIFY(m_proxy->hasCut());
        QCOMPARE(first.has_value(), isGranted);
        if (!first) {
            QCOMPARE(first.error().kind, StoreFault::Kind::Unreachable);
            const auto second = claim(ledger); // it connects by itself
            QVERIFY(second && *second == Claim::Granted);
        }
        QCOMPARE(claim(ledger).value(), Claim::AlreadyClaimed);
        SqlSyncLedger other(*m_direct);
        QCOMPARE(claim(other).value(), Claim::AlreadyClaimed);
    }

    /// Nobody can be asked whether it was committed: until then it is claimed for everybody, and no call leaves.
    void aClaimWhoseCommitIsNotKnownCountsUntilItIsRead()
    {
        SqlSyncLedger ledger(*m_throughProxy);
        SqlSyncLedger other(*m_direct);
        m_proxy->cutAt("COMMIT", When::After);
        m_proxy->refuse(true);
        const auto first = claim(ledger);
        QVERIFY(m_proxy->hasCut());
        QVERIFY(!first);
        QCOMPARE(first.error().kind, StoreFault::Kind::Unreachable);
        QVERIFY(!claim(ledger));
        QCOMPARE(claim(other).value(), Claim::AlreadyClaimed);
        m_proxy->refuse(false);
        QTRY_VERIFY(ledger.read(m_app, 1, SyncKind::Contacts).has_value());
        // Who reads it here may still claim it; everybody else sees a claim.
        QVERIFY(ledger.read(m_app, 1, SyncKind::Contacts)->mayBeClaimed());
        QCOMPARE(other.read(m_app, 1, SyncKind::Contacts)->state, State::Claimed);
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        QCOMPARE(ledger.read(m_app, 1, SyncKind::Contacts)->state, State::Claimed);
        QCOMPARE(claim(ledger).value(), Claim::AlreadyClaimed);
        QCOMPARE(claim(other).value(), Claim::AlreadyClaimed);
    }

    void theOneFurtherSendIsCut()
    {
        SqlSyncLedger ledger(*m_throughProxy);
        SqlSyncLedger other(*m_direct);
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        QVERIFY(ledger.settle(m_app, 1, SyncKind::Contacts, {State::Unknown, {}, {}, {}, m_now}));
        m_proxy->cutAt("COMMIT", When::After);
        m_proxy->refuse(true);
        QVERIFY(!ledger.claimOnceMore(m_app, 1, SyncKind::Contacts, m_now));
        QCOMPARE(other.claimOnceMore(m_app, 1, SyncKind::Contacts, m_now).value(), Claim::AlreadyClaimed);
        m_proxy->refuse(false);
        QTRY_VERIFY(ledger.read(m_app, 1, SyncKind::Contacts).has_value());
        QCOMPARE(ledger.read(m_app, 1, SyncKind::Contacts)->state, State::Unknown);
        QVERIFY(!ledger.read(m_app, 1, SyncKind::Contacts)->isOnceMore);
        QCOMPARE(ledger.claim(m_app, 1, SyncKind::Contacts, m_now).value(), Claim::AlreadyClaimed);
        QCOMPARE(ledger.claimOnceMore(m_app, 1, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(ledger.claimOnceMore(m_app, 1, SyncKind::Contacts, m_now).value(), Claim::AlreadyClaimed);
    }

    void settlingIsCut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<When>("when");
        for (const char *text : {"BEGIN", "SELECT state", "UPDATE sync_ledger", "COMMIT"}) {
            QTest::addRow("before %s", text) << QByteArray(text) << When::Before;
            QTest::addRow("after %s", text) << QByteArray(text) << When::After;
        }
    }
    void settlingIsCut()
    {
        QFETCH(QByteArray, text);
        QFETCH(When, when);
        const SyncRecord accepted{State::Accepted, u"req-1"_s, {}, {}, m_now};
        SqlSyncLedger ledger(*m_throughProxy);
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        m_proxy->cutAt(text, when);
        QVERIFY(!ledger.settle(m_app, 1, SyncKind::Contacts, accepted));
        QVERIFY(m_proxy->hasCut());
        // Done again it is done, whether the first one was or not.
        QCOMPARE(ledger.settle(m_app, 1, SyncKind::Contacts, accepted).value(), Settling::Settled);
        QCOMPARE(ledger.read(m_app, 1, SyncKind::Contacts)->requestId, u"req-1"_s);
        QCOMPARE(SqlSyncLedger(*m_direct).settle(m_app, 1, SyncKind::Contacts, accepted).value(), Settling::NotClaimed);
    }

    void aSetUpIsKeptWithTheNextTry()
    {
        SqlSetupStore store(*m_throughProxy);
        QVERIFY(store.save(fullSetup()));
        Setup changed = fullSetup();
        changed.client.appName = u"Other"_s;
        m_proxy->cutAt("UPDATE setups", When::After);
        const auto cut = store.save(changed);
        QVERIFY(!cut && cut.error().kind == StoreFault::Kind::Unreachable);
        QCOMPARE(SqlSetupStore(*m_direct).all()->setups.first().client.appName, fullSetup().client.appName);
        QVERIFY(store.save(changed));
        QCOMPARE(SqlSetupStore(*m_direct).all()->setups.first().client.appName, u"Other"_s);
    }

    void anAdministratorCutsTheConnections()
    {
        SqlSyncLedger ledger(*m_direct);
        QVERIFY(testing::PostgresServer::shared()->cutConnections(m_place->address()));
        const auto first = claim(ledger);
        QVERIFY(!first && first.error().kind == StoreFault::Kind::Unreachable);
        QCOMPARE(claim(ledger).value(), Claim::Granted);
    }

    void aServerThatWasNotThereYetIsFoundOnceItIs()
    {
        StoreAddress address = m_place->address();
        address.port = m_proxy->port();
        m_proxy->refuse(true);
        const auto later = Database::openLater(StoreDoor{address});
        SqlSetupStore store(*later);
        for (int i = 0; i < 3; ++i) {
            const auto lines = store.linesAfter({}, 10);
            QVERIFY(!lines && lines.error().kind == StoreFault::Kind::Unreachable);
        }
        m_proxy->refuse(false);
        QTRY_VERIFY(store.linesAfter({}, 10).has_value());
        QVERIFY(store.save(fullSetup()));
    }

    /// Whose transaction is left open holds nobody up for longer than the server's patience with him.
    void whoHoldsTheStoreIsWaitedForButNotForever()
    {
        auto holder = Transaction::begin(*m_direct);
        QVERIFY(holder);
        QVERIFY(m_throughProxy->execute(u"SELECT set_config('lock_timeout', '200', false)"_s));
        const auto saved = SqlSetupStore(*m_throughProxy).save(fullSetup());
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, StoreFault::Kind::Locked);
        // A claim does not wait for who saves.
        SqlSyncLedger ledger(*m_throughProxy);
        QCOMPARE(claim(ledger).value(), Claim::Granted);
    }

    /// A copy that received nothing of the last calls takes the server's place: none is made before a person decides.
    void aServerThatLacksTheLastCommitsTakesItsPlace()
    {
        testing::PostgresServer server;
        QVERIFY(server.begin());
        const StoreAddress address = server.newDatabase();
        server.stop();
        QVERIFY(server.keepCopy() && server.start());
        auto database = Database::open(StoreDoor{address});
        QVERIFY(database);
        SqlSyncLedger ledger(**database);
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        QVERIFY(ledger.settle(m_app, 1, SyncKind::Contacts, {State::Accepted, u"req"_s, {}, {}, m_now}));
        server.kill();
        QVERIFY(server.failOver());
        // The first question finds the connection gone.
        QTRY_VERIFY(ledger.read(m_app, 1, SyncKind::Contacts).has_value());
        QCOMPARE(ledger.read(m_app, 1, SyncKind::Contacts)->state, State::NotRequested); // it knows nothing of it
        for (int i = 0; i < 2; ++i) {
            const auto again = claim(ledger);
            QVERIFY(!again);
            QCOMPARE(again.error().kind, StoreFault::Kind::FailedOver);
        }
        // Whatever else is kept there is kept on.
        QVERIFY(SqlSetupStore(**database).save(fullSetup()));
        const auto checked = checkStore(StoreDoor{address});
        QVERIFY(!checked.isEmpty() && checked.last().what == StoreFinding::What::Decided && !checked.last().isGood);
        QVERIFY((*database)->execute((*database)->dialect().decideFor()));
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        QVERIFY(checkStore(StoreDoor{address}).last().isGood);
    }

    /// Nothing tells it from the server that it was: history, place and name are the same, or ahead.
    void anOlderDumpIsPutBackIntoTheSameServer_data()
    {
        QTest::addColumn<bool>("isSameDatabase");
        QTest::newRow("the same database") << true;
        QTest::newRow("another one of the same name") << false;
    }
    void anOlderDumpIsPutBackIntoTheSameServer()
    {
        QFETCH(bool, isSameDatabase);
        testing::PostgresServer server;
        QVERIFY(server.begin());
        const StoreAddress address = server.newDatabase();
        auto database = Database::open(StoreDoor{address});
        QVERIFY(database);
        SqlSyncLedger ledger(**database);
        QCOMPARE(ledger.claim(m_app, 0, SyncKind::Contacts, m_now).value(), Claim::Granted);
        if (isSameDatabase) {
            QVERIFY(server.dump(address, u"older"_s));
        } else {
            // As a copy that somebody keeps beside it.
            QVERIFY(server.cutConnections(address));
            QVERIFY(server.run(u"CREATE DATABASE older TEMPLATE %1"_s.arg(address.database)));
            QTRY_VERIFY((*database)->query(u"SELECT 1"_s).has_value());
        }
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        QVERIFY(ledger.settle(m_app, 1, SyncKind::Contacts, {State::Accepted, u"req"_s, {}, {}, m_now}));
        if (isSameDatabase) {
            QVERIFY(server.putBack(address, u"older"_s));
        } else {
            QVERIFY(server.cutConnections(address));
            QVERIFY(server.run(u"ALTER DATABASE %1 RENAME TO gone"_s.arg(address.database)));
            QVERIFY(server.run(u"ALTER DATABASE older RENAME TO %1"_s.arg(address.database)));
        }
        // It knows nothing of the last call.
        QTRY_VERIFY(ledger.read(m_app, 1, SyncKind::Contacts).has_value());
        QCOMPARE(ledger.read(m_app, 1, SyncKind::Contacts)->state, State::NotRequested);
        QCOMPARE(ledger.read(m_app, 0, SyncKind::Contacts)->state, State::Claimed);
        for (int i = 0; i < 2; ++i) {
            const auto again = claim(ledger);
            QVERIFY(!again);
            QCOMPARE(again.error().kind, StoreFault::Kind::FailedOver);
        }
        // Whoever comes later is not told otherwise, and whatever else is kept there is kept on.
        const auto later = Database::open(StoreDoor{address});
        QVERIFY(later);
        SqlSyncLedger beside(**later);
        QCOMPARE(claim(beside).error().kind, StoreFault::Kind::FailedOver);
        QVERIFY(SqlSetupStore(**later).save(fullSetup()));
        // Preparing it is no decision.
        QVERIFY(prepareServer(**later));
        QCOMPARE(claim(beside).error().kind, StoreFault::Kind::FailedOver);
        const auto checked = checkStore(StoreDoor{address});
        QVERIFY(!checked.isEmpty() && checked.last().what == StoreFinding::What::Decided && !checked.last().isGood);
        QVERIFY((*later)->execute((*later)->dialect().decideFor()));
        QCOMPARE(claim(ledger).value(), Claim::Granted);
        QVERIFY(checkStore(StoreDoor{address}).last().isGood);
    }

    void theServerDies_data()
    {
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("SIGKILL") << true;
        QTest::newRow("immediate") << false;
    }
    /// Two claim as fast as they can while the server is killed: what was granted is there, and was granted once.
    void theServerDies()
    {
        QFETCH(bool, isKilled);
        testing::PostgresServer server;
        QVERIFY(server.begin());
        const StoreAddress address = server.newDatabase();
        QVERIFY(address.isServer());
        std::atomic<bool> isOver = false;
        std::atomic<int> done = 0;
        std::array<QSet<int>, 2> granted;
        const auto run = [&](std::size_t who) {
            const auto database = Database::open(StoreDoor{address});
            if (!database)
                return;
            SqlSyncLedger ledger(**database);
            for (int onboarding = 0; !isOver;) {
                const auto claimed = ledger.claim(m_app, onboarding, SyncKind::Contacts, m_now);
                if (!claimed) {
                    std::this_thread::yield();
                    continue; // the same again
                }
                if (*claimed == Claim::Granted)
                    granted[who] << onboarding;
                ++onboarding;
                ++done;
            }
        };
        std::thread one(run, 0);
        std::thread two(run, 1);
        bool isRestarted = true;
        for (int round = 0; round < 3 && isRestarted; ++round) {
            const int before = done;
            for (QDeadlineTimer left(60'000); done < before + 100 && !left.hasExpired();)
                std::this_thread::yield();
            if (isKilled)
                server.kill();
            else
                server.stopAtOnce();
            isRestarted = server.start();
        }
        const int before = done;
        for (QDeadlineTimer left(60'000); done < before + 100 && !left.hasExpired();)
            std::this_thread::yield();
        isOver = true;
        one.join();
        two.join();
        QVERIFY(isRestarted);
        QVERIFY(done > before);
        QVERIFY((granted[0] & granted[1]).isEmpty());
        const auto database = Database::open(StoreDoor{address});
        QVERIFY(database);
        auto rows = (*database)->query(u"SELECT onboarding FROM sync_ledger"_s);
        QVERIFY(rows);
        QSet<int> kept;
        while (rows->next())
            kept << rows->value(0).toInt();
        QVERIFY(kept.contains(granted[0] + granted[1]));
    }

private:
    Result<Claim, StoreFault> claim(SyncLedger &ledger) { return ledger.claim(m_app, 1, SyncKind::Contacts, m_now); }

    const AppId m_app{u"app"_s};
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    std::optional<testing::TestStore> m_place;
    std::optional<CuttingProxy> m_proxy;
    std::unique_ptr<Database> m_throughProxy;
    std::unique_ptr<Database> m_direct;
};

GOLIVE_TEST(LostConnectionTest)

} // namespace tst_lostconnection

#include "tst_lostconnection.moc"
