#include "session/fakes.h"

#include "base/enumvalues.h"
#include "storage/database.h"
#include "storage/sqlsyncledger.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

#include <random>

namespace tst_syncledger {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Claim = SyncLedger::Claim;
using Settling = SyncLedger::Settling;
using State = SyncRecord::State;

/// What ports/syncledger.h promises, asked of the ledger on disk and of the one that other tests use in its place: a
/// session that is proven with the one does the same with the other.
class SyncLedgerTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("where");
        for (const QString &where : {u"in memory"_s, u"on disk"_s, u"on a server"_s})
            QTest::newRow(qPrintable(where)) << where;
    }

    void init()
    {
        Test::init();
        QFETCH_GLOBAL(QString, where);
        if (where == u"on a server" && !testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        m_ledger.reset();
        m_database.reset();
        m_place.reset();
        if (where != u"in memory")
            m_place.emplace(where == u"on disk" ? testing::TestStore::Kind::Folder : testing::TestStore::Kind::Server);
        else
            m_ledger = std::make_unique<testing::FakeLedger>();
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
        QCOMPARE(m_ledger->claim(m_app, 1, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(m_ledger->claim(m_app, 1, SyncKind::History, m_now).value(), Claim::Granted);
        QCOMPARE(m_ledger->claim(m_app, 2, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(m_ledger->claim({u"other"_s}, 1, SyncKind::Contacts, m_now).value(), Claim::Granted);
        QCOMPARE(m_ledger->claim(m_app, 1, SyncKind::History, m_now).value(), Claim::AlreadyClaimed);
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

    void eventsSettleWhatIsUnknownOnly()
    {
        const SyncRecord seen{State::Accepted, {}, u"events"_s, {}, m_now};
        const auto reconcile = [&](const SyncRecord &record) {
            return m_ledger->reconcile(m_app, 1, SyncKind::Contacts, record);
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
        QVERIFY(!m_ledger->settle(m_app, 1, SyncKind::Contacts, {State::NotRequested, {}, {}, {}, m_now}));
        QVERIFY(!m_ledger->settle(m_app, 1, SyncKind::Contacts, {State::Claimed, {}, {}, {}, m_now}));
        QCOMPARE(read().state, State::Claimed);
    }

    void aClaimKnowsNothingOfTheOneBefore()
    {
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(settle({State::Unknown, u"req"_s, u"code"_s, u"words"_s, m_now}), Settling::Settled);
        QCOMPARE(onceMore(), Claim::Granted);
        const SyncRecord claimed = read();
        QVERIFY(claimed.requestId.isEmpty() && claimed.code.isEmpty() && claimed.detail.isEmpty());
    }

    void whatHasNoTimeKeepsThatOfTheClaim()
    {
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(settle({State::Accepted, u"req"_s, {}, {}, {}}), Settling::Settled);
        QVERIFY(read().at == m_now);
    }

    /// What nobody thought of above: whatever is asked of the two in turn, they answer the same.
    void theyAnswerTheSame();

private:
    void reopen()
    {
        if (!m_place)
            return; // what is in memory is there as long as its owner
        m_ledger.reset();
        m_database.reset();
        auto database = m_place->open();
        QVERIFY(database);
        m_database = std::move(*database);
        m_ledger = std::make_unique<SqlSyncLedger>(*m_database);
    }
    Claim claim() { return m_ledger->claim(m_app, 1, SyncKind::Contacts, m_now).value(); }
    Claim onceMore() { return m_ledger->claimOnceMore(m_app, 1, SyncKind::Contacts, m_now).value(); }
    void toUnknown()
    {
        QCOMPARE(claim(), Claim::Granted);
        QCOMPARE(settle({State::Unknown, {}, {}, {}, m_now}), Settling::Settled);
    }
    Settling settle(const SyncRecord &record) { return m_ledger->settle(m_app, 1, SyncKind::Contacts, record).value(); }
    SyncRecord read() { return m_ledger->read(m_app, 1, SyncKind::Contacts).value(); }

    const AppId m_app{u"app"_s};
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SyncLedger> m_ledger;
};

void SyncLedgerTest::theyAnswerTheSame()
{
    const testing::TestStore folder(testing::TestStore::Kind::Folder);
    std::unique_ptr<Database> database;
    std::unique_ptr<SyncLedger> other = std::make_unique<testing::FakeLedger>();
    if (!m_place) { // this one is in memory: the other is not
        database = std::move(*folder.open());
        other = std::make_unique<SqlSyncLedger>(*database);
    }
    std::mt19937 random(m_place ? 20'261'128 : 20'261'129);
    const auto any = [&](const auto &values) { return values[random() % values.size()]; };
    const std::array<AppId, 2> apps{AppId{u"app"_s}, AppId{u"other"_s}};
    const std::array<QString, 6> codes{QString(), u"401"_s, u"403"_s, u"429"_s, u"2593108"_s, u"events"_s};
    const std::array<QString, 3> texts{QString(), u"req-1"_s, u"words"_s};
    int granted = 0;
    int settled = 0;
    int refused = 0;
    for (int turn = 0; turn < 2'000; ++turn) {
        const AppId app = any(apps);
        const int onboarding = 1 + static_cast<int>(random() % 2);
        const SyncKind kind = any(enumValues<SyncKind>());
        const Instant now = m_now + std::chrono::seconds(turn);
        SyncRecord record{any(enumValues<State>()), any(texts), any(codes), any(texts), {}, {}, false};
        if (random() % 2 == 0)
            record.at = now;
        if (random() % 2 == 0)
            record.notBefore = now + std::chrono::minutes(1); // of this run only
        record.isOnceMore = random() % 2 == 0;                // for the ledger to say
        const auto what = random() % 4;
        const QByteArray where = "turn " + QByteArray::number(turn);
        if (what < 2) {
            const auto ask = [&](SyncLedger &ledger) {
                return what == 0 ? ledger.claim(app, onboarding, kind, now)
                                 : ledger.claimOnceMore(app, onboarding, kind, now);
            };
            const auto mine = ask(*m_ledger);
            QVERIFY2(mine && *mine == ask(*other), where.constData());
            granted += *mine == Claim::Granted;
        } else {
            const auto ask = [&](SyncLedger &ledger) {
                return what == 2 ? ledger.settle(app, onboarding, kind, record)
                                 : ledger.reconcile(app, onboarding, kind, record);
            };
            const auto mine = ask(*m_ledger);
            const auto theirs = ask(*other);
            QVERIFY2(mine.has_value() == theirs.has_value(), where.constData());
            QVERIFY2(!mine || *mine == *theirs, where.constData());
            settled += mine && *mine == Settling::Settled;
            refused += !mine;
        }
        QVERIFY2(*m_ledger->read(app, onboarding, kind) == *other->read(app, onboarding, kind), where.constData());
    }
    QVERIFY(granted > 10 && settled > 10 && refused > 10);
}

GOLIVE_TEST(SyncLedgerTest)

} // namespace tst_syncledger

#include "tst_syncledger.moc"
