#include "fullsetup.h"
#include "storage/database.h"
#include "storage/setuplines.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "storage/storecopy.h"
#include "storage/transaction.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

#include <atomic>
#include <thread>

namespace tst_storecopy {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using testing::TestStore;

/// One store is taken over by another; golivectl's part of it is in tst_teamstore.
class StoreCopyTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        QVERIFY(testing::PostgresServer::shared());
    }

    /// What was changed while it is copied would be there by half: its set-up not, and its line of the journal.
    void nobodyWritesMeanwhile()
    {
        const TestStore server(TestStore::Kind::Server);
        const TestStore folder(TestStore::Kind::Folder);
        const auto writer = server.open();
        const auto target = folder.open();
        QVERIFY(writer && target);
        SqlSetupStore store(**writer);
        QVERIFY(store.save(fullSetup()));
        QVERIFY((*writer)->execute(u"SELECT set_config('lock_timeout', '100', false)"_s));
        std::atomic<bool> isCopied = false;
        std::thread copying;
        {
            // The copy waits here, with all of it still to be done.
            const auto held = Transaction::begin(**target);
            QVERIFY(held);
            copying = std::thread([&] {
                const auto from = server.open();
                const auto to = folder.open();
                isCopied = from && to && copyStore(**from, **to);
            });
            Setup changed = fullSetup();
            int count = 0;
            const bool isHeldUp = QTest::qWaitFor(
                [&] {
                    changed.client.reference = QString::number(++count);
                    const auto saved = store.save(changed);
                    return !saved && saved.error().kind == StoreFault::Kind::Locked;
                },
                4000);
            if (!isHeldUp)
                QTest::qFail("what is copied could be changed", __FILE__, __LINE__);
        }
        copying.join();
        QVERIFY(isCopied);
        const auto there = SqlSetupStore(**target).all();
        const auto here = store.all();
        QVERIFY(there && here);
        QVERIFY(there->setups == here->setups);
        QVERIFY(SqlJournal(**target).check()->faults().isEmpty());
        QCOMPARE(*SqlJournal(**target).lastPlace(), *SqlJournal(**writer).lastPlace());
        // Afterwards it can be written again, but claim no call.
        QVERIFY(store.save(fullSetup()));
        QVERIFY(!SqlSyncLedger(**writer).claim({u"app"_s}, 1, SyncKind::Contacts, {}));
        QVERIFY((*writer)->execute(u"ALTER TABLE sync_ledger_moved RENAME TO sync_ledger"_s)); // for the next test
    }

    /// Who may only read a server cannot make for himself what lists know.
    void aViewerFindsTheClients()
    {
        const TestStore folder(TestStore::Kind::Folder);
        const TestStore server(TestStore::Kind::Server);
        const auto from = folder.open();
        const auto to = server.open();
        QVERIFY(from && to);
        QVERIFY(SqlSetupStore(**from).save(fullSetup()));
        QVERIFY(copyStore(**from, **to));
        QVERIFY(testing::PostgresServer::shared()->run(u"CREATE ROLE a_watcher LOGIN IN ROLE golive_viewer"_s));
        StoreAddress address = server.address();
        address.user = u"a_watcher"_s;
        const auto viewer = Database::open(StoreDoor{address});
        QVERIFY(viewer);
        const auto lines = linesAsTheyAre(**viewer);
        QVERIFY(lines.has_value());
        QCOMPARE(lines->size(), 1);
        QCOMPARE(lines->first().summary.id, fullSetup().id);
    }

    /// What a server's administrator has set as everybody's isolation would let claims fail for others' rows.
    void theIsolationIsOurs()
    {
        const TestStore place(TestStore::Kind::Server);
        const QString alter = u"ALTER DATABASE "_s + place.address().database;
        QVERIFY(testing::PostgresServer::shared()->run(alter + u" SET default_transaction_isolation='serializable'"_s));
        const auto database = place.open();
        QVERIFY(database);
        for (const TransactionScope scope : {TransactionScope::Store, TransactionScope::Rows}) {
            const auto transaction = Transaction::begin(**database, scope);
            QVERIFY(transaction);
            auto row = (*database)->query(u"SHOW transaction_isolation"_s);
            QVERIFY(row && row->next());
            QCOMPARE(row->value(0).toString(), u"read committed"_s);
        }
        QVERIFY(testing::PostgresServer::shared()->run(alter + u" RESET default_transaction_isolation"_s));
    }
};

GOLIVE_TEST(StoreCopyTest)

} // namespace tst_storecopy

#include "tst_storecopy.moc"
