#include "storage/database.h"
#include "storage/sqlsyncledger.h"
#include "testing/test.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>
#include <vector>

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Claim = SyncLedger::Claim;
using Settling = SyncLedger::Settling;
using State = SyncRecord::State;

class SqlSyncLedgerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_database.reset();
        m_dir.reset(new QTemporaryDir);
        reopen();
    }

    void nothingIsKnownAtFirst() { QVERIFY(read() == SyncRecord{}); }

    void claimedOnce()
    {
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
        QCOMPARE(read().state, State::Claimed);
        QVERIFY(read().at == m_now);
    }

    void kindsAppsAndOnboardingsAreApart()
    {
        SqlSyncLedger ledger(*m_database);
        QCOMPARE(ledger.claim(m_app, 1, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(ledger.claim(m_app, 1, SyncKind::History, m_now).value(), Claim::Granted);
        QCOMPARE(ledger.claim(m_app, 2, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(ledger.claim({u"other"_s}, 1, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(ledger.claim(m_app, 1, SyncKind::History, m_now).value(), Claim::AlreadyClaimed);
    }

    void aClaimOutlivesACrash()
    {
        QCOMPARE(claim(), Claim::Granted);
        reopen();
        QCOMPARE(read().state, State::Claimed);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
    }

    void claimedAnew_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isGranted");
        const auto row = [](const char *name, State state, const QString &code, bool isGranted) {
            QTest::newRow(name) << static_cast<int>(state) << code << isGranted;
        };
        row("not sent", State::NotSent, {}, true);
        row("Gupshup 401", State::Refused, u"401"_s, true);
        row("Gupshup 403", State::Refused, u"403"_s, true);
        row("Gupshup 429", State::Refused, u"429"_s, true);
        row("already requested", State::Refused, u"2593107"_s, false);
        row("missed", State::Refused, u"2593108"_s, false);
        row("400", State::Refused, u"400"_s, false);
        row("refused without a code", State::Refused, {}, false);
        row("accepted", State::Accepted, {}, false);
        row("unknown", State::Unknown, {}, false);
        row("unknown with a code", State::Unknown, u"429"_s, false);
    }

    void claimedAnew()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        QFETCH(bool, isGranted);
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(settle({static_cast<State>(state), {}, code, u"words"_s, m_now}), Settling::Settled);
        reopen();
        QCOMPARE(claim(), isGranted ? Claim::Granted : Claim::AlreadyClaimed);
        QCOMPARE(read().state, isGranted ? State::Claimed : static_cast<State>(state));
        if (isGranted) {
            QVERIFY(read().code.isEmpty() && read().detail.isEmpty());
            QCOMPARE(claim(), Claim::AlreadyClaimed);
        }
    }

    void settledOnce()
    {
        const SyncRecord accepted{State::Accepted, u"req-1"_s, {}, {}, m_now + std::chrono::seconds(3)};
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(settle(accepted), Settling::Settled);
        QVERIFY(read() == accepted);
        QCOMPARE(settle({State::NotSent, {}, {}, {}, m_now}), Settling::NotClaimed);
        QVERIFY(read() == accepted);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
    }

    void whatWasNeverClaimedCannotBeSettled()
    {
        QCOMPARE(settle({State::Accepted, u"req"_s, {}, {}, m_now}), Settling::NotClaimed);
        QVERIFY(read() == SyncRecord{});
    }

    void onceMoreIsForUnknownOutcomesOnly_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isGranted");
        const auto row = [](const char *name, State state, bool isGranted) {
            QTest::newRow(name) << static_cast<int>(state) << isGranted;
        };
        row("never claimed", State::NotRequested, false);
        row("claimed", State::Claimed, false);
        row("accepted", State::Accepted, false);
        row("refused", State::Refused, false);
        row("not sent", State::NotSent, false);
        row("unknown", State::Unknown, true);
    }

    void onceMoreIsForUnknownOutcomesOnly()
    {
        QFETCH(int, state);
        QFETCH(bool, isGranted);
        const auto before = static_cast<State>(state);
        if (before != State::NotRequested)
            QCOMPARE(claim(), Claim::Granted);
        if (before != State::NotRequested && before != State::Claimed)
            QCOMPARE(settle({before, {}, u"x"_s, {}, m_now}), Settling::Settled);
        QCOMPARE(onceMore(), isGranted ? Claim::Granted : Claim::AlreadyClaimed);
        QCOMPARE(read().state, isGranted ? State::Claimed : before);
        QCOMPARE(read().isOnceMore, isGranted);
    }

    void onceMoreIsOnce()
    {
        toUnknown();
        QCOMPARE(onceMore(), Claim::Granted);
        QCOMPARE(onceMore(), Claim::AlreadyClaimed);
        reopen();
        QCOMPARE(settle({State::Unknown, {}, {}, {}, m_now}), Settling::Settled);
        QVERIFY(read().isOnceMore);
        QCOMPARE(onceMore(), Claim::AlreadyClaimed);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
    }

    void aFurtherSendThatDidNotLeaveTellsNothingOfTheFirst_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("code");
        QTest::newRow("not sent") << static_cast<int>(State::NotSent) << QString();
        QTest::newRow("Gupshup 429") << static_cast<int>(State::Refused) << u"429"_s;
    }

    void aFurtherSendThatDidNotLeaveTellsNothingOfTheFirst()
    {
        QFETCH(int, state);
        QFETCH(QString, code);
        toUnknown();
        QCOMPARE(onceMore(), Claim::Granted);
        QCOMPARE(settle({static_cast<State>(state), {}, code, {}, m_now}), Settling::Settled);
        QCOMPARE(read().state, State::Unknown);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
        QCOMPARE(onceMore(), Claim::Granted);
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
                const auto database = Database::open(m_dir->filePath(u"data"_s));
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

    void eventsSettleWhatIsUnknownOnly()
    {
        SqlSyncLedger ledger(*m_database);
        const SyncRecord seen{State::Accepted, {}, u"events"_s, {}, m_now};
        const auto reconcile = [&](const SyncRecord &record) {
            return ledger.reconcile(m_app, 1, SyncKind::Contacts, record);
        };
        QCOMPARE(reconcile(seen).value(), Settling::NotClaimed); // never claimed
        QVERIFY(read() == SyncRecord{});
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(reconcile(seen).value(), Settling::NotClaimed); // on its way
        QCOMPARE(settle({State::Unknown, {}, {}, {}, m_now}), Settling::Settled);
        for (const State no : {State::NotRequested, State::Claimed, State::NotSent, State::Unknown})
            QVERIFY(!reconcile({no, {}, {}, {}, m_now}));
        QVERIFY(!reconcile({State::Refused, {}, u"429"_s, {}, m_now}));
        QCOMPARE(read().state, State::Unknown);
        QCOMPARE(reconcile(seen).value(), Settling::Settled);
        QCOMPARE(read().state, State::Accepted);
        QCOMPARE(read().code, u"events"_s);
        QCOMPARE(reconcile({State::Accepted, u"other"_s, {}, {}, m_now}).value(), Settling::NotClaimed);
        QCOMPARE(claim(), Claim::AlreadyClaimed);
        QCOMPARE(onceMore(), Claim::AlreadyClaimed);
    }

    void onlyAnEndSettles()
    {
        QCOMPARE(claim(), Claim::Granted);
        SqlSyncLedger ledger(*m_database);
        QVERIFY(!ledger.settle(m_app, 1, SyncKind::Contacts, {State::NotRequested, {}, {}, {}, m_now}));
        QVERIFY(!ledger.settle(m_app, 1, SyncKind::Contacts, {State::Claimed, {}, {}, {}, m_now}));
        QCOMPARE(read().state, State::Claimed);
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
            const auto database = Database::open(m_dir->filePath(u"data"_s));
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
        auto database = Database::open(m_dir->filePath(u"data"_s));
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
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(SqlSyncLedgerTest)
#include "tst_sqlsyncledger.moc"
