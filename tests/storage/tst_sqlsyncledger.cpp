#include "storage/database.h"
#include "storage/sqlsyncledger.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

namespace tst_sqlsyncledger {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Claim = SyncLedger::Claim;
using Settling = SyncLedger::Settling;
using State = SyncRecord::State;

class SqlSyncLedgerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { testing::TestStore::addRows(); }

    void init()
    {
        Test::init();
        if (testing::TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        m_database.reset();
        m_place.emplace();
        reopen();
    }

    void ofManyWhoSendOnceMoreOneDoes()
    {
        toUnknown();
        constexpr int claimers = 4;
        std::atomic<int> granted = 0;
        std::barrier start(claimers);
        std::vector<std::thread> threads;
        for (int i = 0; i < claimers; ++i) {
            threads.emplace_back([&] {
                const auto database = m_place->open();
                start.arrive_and_wait();
                if (!database)
                    return;
                const auto claimed = SqlSyncLedger(**database).claimOnceMore(m_app, 1, SyncKind::Contacts, m_now);
                if (claimed && *claimed == Claim::Granted)
                    ++granted;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(granted.load(), 1);
    }

    void aStateOfTomorrowIsNeverSentAgain()
    {
        QCOMPARE(claim(), Claim::Granted);
        QVERIFY(m_database->execute(u"UPDATE sync_ledger SET state='of-tomorrow'"_s));
        QCOMPARE(read().state, State::Unknown);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
    }

    void ofTwoWindowsOneIsGranted()
    {
        constexpr int rounds = 200;
        std::array<std::array<bool, rounds>, 2> isGranted{};
        std::array<bool, 2> isFaulty{};
        std::barrier start(2);
        const auto run = [&](std::size_t who) {
            const auto database = m_place->open();
            isFaulty[who] = !database;
            for (int round = 0; round < rounds; ++round) {
                start.arrive_and_wait();
                if (!database)
                    continue;
                const auto claimed = SqlSyncLedger(**database).claim(m_app, round, SyncKind::Contacts, m_now);
                isFaulty[who] = isFaulty[who] || !claimed;
                isGranted[who][static_cast<std::size_t>(round)] = claimed && *claimed == Claim::Granted;
            }
        };
        std::thread other(run, 1);
        run(0);
        other.join();
        QVERIFY(!isFaulty[0] && !isFaulty[1]);
        for (std::size_t round = 0; round < rounds; ++round)
            QVERIFY(isGranted[0][round] != isGranted[1][round]);
    }

private:
    void reopen()
    {
        m_database.reset();
        auto database = m_place->open();
        QVERIFY(database);
        m_database = std::move(*database);
    }
    Claim claim() { return SqlSyncLedger(*m_database).claim(m_app, 1, SyncKind::Contacts, m_now).value(); }
    Claim onceMore() { return SqlSyncLedger(*m_database).claimOnceMore(m_app, 1, SyncKind::Contacts, m_now).value(); }
    void toUnknown()
    {
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(settle({State::Unknown, {}, {}, {}, m_now}), Settling::Settled);
    }
    Settling settle(const SyncRecord &record)
    {
        return SqlSyncLedger(*m_database).settle(m_app, 1, SyncKind::Contacts, record).value();
    }
    SyncRecord read() { return SqlSyncLedger(*m_database).read(m_app, 1, SyncKind::Contacts).value(); }

    const AppId m_app{u"app"_s};
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_database;
};

GOLIVE_TEST(SqlSyncLedgerTest)

} // namespace tst_sqlsyncledger

#include "tst_sqlsyncledger.moc"
