#include "storage/database.h"
#include "storage/sqlsyncledger.h"

#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Claim = SyncLedger::Claim;
using Settling = SyncLedger::Settling;
using State = SyncRecord::State;

class SqlSyncLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void init()
    {
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
#include "sqlsyncledgertest.moc"
