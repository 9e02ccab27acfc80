#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlguardbook.h"
#include "storage/sqljournal.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "storage/storecheck.h"
#include "storage/storereader.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

namespace tst_serverroles {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Who may do what on a team's server, by trying.
class ServerRolesTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        testing::PostgresServer *server = testing::PostgresServer::shared();
        QVERIFY(server);
        m_place.emplace(testing::TestStore::Kind::Server);
        for (const QString &role : {u"staff"_s, u"guard"_s, u"viewer"_s, u"receiver"_s})
            QVERIFY(server->run(u"CREATE ROLE a_%1 LOGIN IN ROLE golive_%1"_s.arg(role)));
        QVERIFY(server->run(u"CREATE ROLE a_stranger LOGIN"_s));
        const auto owner = m_place->open();
        QVERIFY(owner && SqlSetupStore(**owner).save(fullSetup()));
    }

    void whoWorksThereMayDoItsWork_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("staff") << u"staff"_s;
        QTest::newRow("guard") << u"guard"_s;
    }
    void whoWorksThereMayDoItsWork()
    {
        QFETCH(QString, role);
        const auto database = as(role);
        QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
        SqlSetupStore store(**database);
        Setup setup = fullSetup();
        setup.id = {role};
        QVERIFY(store.save(setup));
        QVERIFY(store.linesAfter({}, 10));
        QVERIFY(store.remove(setup.id, JournalActor::Person, m_now));
        SqlSyncLedger ledger(**database);
        QCOMPARE(ledger.claim({role}, 1, SyncKind::Contacts, m_now).value(), SyncLedger::Claim::Granted);
        QVERIFY(ledger.settle({role}, 1, SyncKind::Contacts, {SyncRecord::State::Accepted, {}, {}, {}, m_now}));
        SqlGuardBook guards(**database);
        QVERIFY(guards.take(fullSetup().id, role, m_now, true));
        QVERIFY(guards.release(role));
        const auto checked = checkStore(doorOf(role));
        for (const StoreFinding &one : checked)
            QVERIFY2(one.isGood || one.what == StoreFinding::What::CommitsKept, qPrintable(one.detail));
        // What only the owner does.
        for (const QString &statement :
             {u"DELETE FROM sync_ledger"_s, (*database)->dialect().decideFor(), u"DROP TABLE setups"_s,
              u"UPDATE journal SET was=''"_s, u"DELETE FROM journal_head"_s, u"DELETE FROM notes"_s,
              u"UPDATE notes SET text=''"_s, u"DELETE FROM store_commits"_s, u"COMMENT ON SCHEMA golive IS '0'"_s,
              u"CREATE TABLE golive.more (a int)"_s}) {
            const auto done = (*database)->execute(statement);
            QVERIFY2(!done && done.error().kind == StoreFault::Kind::NotAllowed, qPrintable(statement));
        }
    }

    void aViewerReadsLinesAndNothingElse()
    {
        const auto database = as(u"viewer"_s);
        QVERIFY(database);
        const auto lines = SqlSetupStore(**database).linesAfter({}, 10);
        QVERIFY2(lines, lines ? "" : qPrintable(lines.error().detail));
        QCOMPARE(lines->size(), 1);
        QVERIFY(!lines->first().app.isEmpty() && lines->first().email.isEmpty());
        QVERIFY(!SqlSetupStore(**m_place->open()).linesAfter({}, 10)->first().email.isEmpty());
        // As golivectl lists them.
        const auto reader = StoreReader::open(doorOf(u"viewer"_s));
        QVERIFY(reader);
        const auto listed = (*reader)->lines();
        QVERIFY2(listed, listed ? "" : qPrintable(listed.error().detail));
        QCOMPARE(*listed, *lines);
        const auto told = SqlJournal(**database).after(0, 10);
        QVERIFY(told && !told->isEmpty());
        for (const QString &statement : {u"SELECT email FROM setup_lines"_s, u"SELECT * FROM notes"_s}) {
            const auto read = (*database)->query(statement);
            QVERIFY2(!read && read.error().kind == StoreFault::Kind::NotAllowed, qPrintable(statement));
        }
        const auto all = SqlSetupStore(**database).all(); // these name people
        QVERIFY(!all && all.error().kind == StoreFault::Kind::NotAllowed);
        QVERIFY(!SqlSetupStore(**database).save(fullSetup()));
        QVERIFY(!SqlSyncLedger(**database).claim({u"app"_s}, 2, SyncKind::Contacts, m_now));
        QVERIFY(!SqlGuardBook(**database).beat(u"viewer"_s, m_now));
        const auto checked = checkStore(doorOf(u"viewer"_s));
        QVERIFY(std::any_of(checked.begin(), checked.end(), [](const StoreFinding &one) {
            return one.what == StoreFinding::What::Rights && !one.isGood;
        }));
    }

    /// Of another version, or not made yet: somebody who may write makes them; until then a viewer has what there is.
    void aViewersListDoesNotFailForOneLine()
    {
        const auto owner = m_place->open();
        QVERIFY(owner);
        Setup other = fullSetup();
        other.id = {u"other"_s};
        QVERIFY(SqlSetupStore(**owner).save(other));
        const auto database = as(u"viewer"_s);
        const auto reader = StoreReader::open(doorOf(u"viewer"_s));
        QVERIFY(database && reader);
        QVERIFY((*owner)->execute(u"UPDATE setup_lines SET version=1 WHERE id='other'"_s));
        QCOMPARE((*reader)->lines()->size(), 2);
        QCOMPARE(SqlSetupStore(**database).linesAfter({}, 10)->size(), 2);
        // With a page that is none here, as a newer Golive may have.
        QVERIFY((*owner)->execute(u"UPDATE setup_lines SET page=1000 WHERE id='other'"_s));
        QCOMPARE((*reader)->lines()->size(), 1);
        QCOMPARE(SqlSetupStore(**database).linesAfter({}, 10)->size(), 1);
        // By a hand, which makes no line.
        QVERIFY((*owner)->execute(u"INSERT INTO setups (id, json, changed_at, settled) VALUES ('new', '{}', 1, 0)"_s));
        QCOMPARE((*reader)->lines()->size(), 1);
        QVERIFY((*owner)->execute(u"DELETE FROM setups WHERE id='new'"_s));
        QCOMPARE(SqlSetupStore(**owner).linesAfter({}, 10)->size(), 2);
        QCOMPARE((*reader)->lines()->size(), 2);
        QVERIFY(SqlSetupStore(**owner).remove(other.id, JournalActor::Person, m_now));
    }

    void onlyAGuardTakesOutWhatIsOldOfTheJournal()
    {
        const auto staff = as(u"staff"_s);
        const auto guard = as(u"guard"_s);
        QVERIFY(staff && guard);
        const auto refused = (*staff)->execute(u"DELETE FROM journal"_s);
        QVERIFY(!refused && refused.error().kind == StoreFault::Kind::NotAllowed);
        QVERIFY(SqlJournal(**guard).shorten(m_now, m_now));
        QVERIFY(SqlJournal(**guard).check()->faults().isEmpty());
    }

    void aReceiverAndAStrangerReadNothing_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("receiver") << u"receiver"_s;
        QTest::newRow("stranger") << u"stranger"_s;
    }
    void aReceiverAndAStrangerReadNothing()
    {
        QFETCH(QString, role);
        const auto database = as(role);
        QVERIFY(database);
        for (const QString &table : {u"golive.setups"_s, u"golive.setup_lines"_s, u"golive.sync_ledger"_s}) {
            const auto read = (*database)->query(u"SELECT * FROM "_s + table);
            QVERIFY(!read && read.error().kind == StoreFault::Kind::NotAllowed);
        }
    }

    void whoIsNotKnownIsNotLetIn()
    {
        const auto database = as(u"nobody"_s);
        QVERIFY(!database);
        QCOMPARE(database.error().kind, StoreFault::Kind::NotAllowed);
    }

    void cleanupTestCase() { m_place.reset(); }

private:
    StoreDoor doorOf(const QString &role) const
    {
        StoreAddress address = m_place->address();
        address.user = u"a_"_s + role;
        return {address};
    }
    Result<std::unique_ptr<Database>, StoreFault> as(const QString &role) const { return Database::open(doorOf(role)); }

    const Instant m_now = fromEpochMs(1'790'000'000'000);
    std::optional<testing::TestStore> m_place;
};

GOLIVE_TEST(ServerRolesTest)

} // namespace tst_serverroles

#include "tst_serverroles.moc"
