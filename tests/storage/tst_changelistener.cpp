#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlguardbook.h"
#include "storage/sqlnotebook.h"
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
            store.listen(&context, [this](const ChangeHint &hint) {
                ++told;
                last = hint;
            });
        }
        std::unique_ptr<Database> database;
        SqlSetupStore store{*database};
        SqlGuardBook guards{*database};
        int told = 0;
        ChangeHint last;
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

    void aNoteIsTold()
    {
        const qint64 mark = m_here->store.changeMark().value();
        QVERIFY(SqlNoteBook(*m_there->database).write({u"a"_s}, {u"app"_s}, u"Calls back at five"_s, m_now));
        QTRY_COMPARE(m_here->told, 1);
        QVERIFY(m_here->store.changeMark().value() != mark);
        QCOMPARE(m_here->last, ChangeHint{});
        QCOMPARE(m_there->told, 0);
    }

    void aLeaseThatChangesHandsIsToldByItsSetUp()
    {
        QVERIFY(m_there->guards.take({u"a"_s}, u"there"_s, m_now, false));
        QTRY_COMPARE(m_here->told, 1);
        QCOMPARE(m_here->last, ChangeHint({{{u"a"_s}}, false}));
        QCOMPARE(m_here->guards.of({{u"a"_s}, {u"b"_s}})->size(), 1);
        QCOMPARE(m_here->guards.of({{u"a"_s}})->first().guard, u"there"_s);
        // Neither that it is still its own, nor that a guard is alive, is news.
        QVERIFY(m_there->guards.take({u"a"_s}, u"there"_s, m_now, false));
        QVERIFY(m_there->guards.takeAll({{u"a"_s}}, u"there"_s, m_now));
        QVERIFY(m_there->guards.beat(u"there"_s, m_now));
        QVERIFY(m_there->guards.release(u"nobody"_s));
        QVERIFY(m_here->guards.take({u"a"_s}, u"here"_s, m_now, true));
        QTRY_COMPARE(m_there->told, 1);
        QCOMPARE(m_here->told, 1);
        QVERIFY(m_here->guards.release(u"here"_s));
        QTRY_COMPARE(m_there->told, 2);
        QCOMPARE(m_there->last, ChangeHint({{{u"a"_s}}, false}));
        QVERIFY(m_there->guards.of({{u"a"_s}})->isEmpty());
        QCOMPARE(m_here->told, 1);
    }

    void aStormOfLeasesIsToldOnce()
    {
        QList<SetupId> many;
        for (int i = 0; i < 1000; ++i)
            many << SetupId{u"setup-%1"_s.arg(i)};
        QVERIFY(m_there->guards.takeAll(many, u"there"_s, m_now));
        QTRY_COMPARE(m_here->told, 1);
        QCOMPARE(m_here->last, ChangeHint({{}, true}));
        QVERIFY(m_there->guards.release(u"there"_s));
        QTRY_COMPARE(m_here->told, 2);
        QCOMPARE(m_here->last, ChangeHint({{}, true}));
    }

    /// As a guard takes them that meets them one by one.
    void leasesThatAreTakenOneByOneAreToldTogether()
    {
        constexpr int leases = 200;
        std::atomic<bool> isOver = false;
        QElapsedTimer time;
        time.start();
        std::thread taker([&] {
            const auto database = m_place->open();
            if (!database)
                return;
            SqlGuardBook guards(**database);
            for (int i = 0; i < leases; ++i) {
                if (!guards.take({u"setup-%1"_s.arg(i)}, u"taker"_s, m_now, false))
                    return;
            }
            isOver = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 60'000);
        taker.join();
        QVERIFY(m_there->guards.take({u"last"_s}, u"there"_s, m_now, false));
        const int before = m_here->told;
        QTRY_VERIFY(m_here->told > before);
        const qint64 most = time.elapsed() / 200 + 1;
        QVERIFY2(m_here->told <= most, qPrintable(u"%1 of %2"_s.arg(m_here->told).arg(most)));
    }

    void whatANewerGoliveTellsIsAChange_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<ChangeHint>("hint");
        QTest::newRow("unknown") << u"colours blue"_s << ChangeHint{};
        QTest::newRow("longer") << u"leases of all"_s << ChangeHint{};
        QTest::newRow("of nothing") << u"lease "_s << ChangeHint{};
        QTest::newRow("not plain") << u"lease a b"_s << ChangeHint{};
        QTest::newRow("lease") << u"lease b-1"_s << ChangeHint{{{u"b-1"_s}}, false};
        QTest::newRow("leases") << u"leases"_s << ChangeHint{{}, true};
    }
    void whatANewerGoliveTellsIsAChange()
    {
        QFETCH(QString, word);
        QFETCH(ChangeHint, hint);
        QVERIFY(m_there->database->execute(u"NOTIFY golive_changes, '%1'"_s.arg(word)));
        QTRY_COMPARE(m_here->told, 1);
        QCOMPARE(m_here->last, hint);
    }

    /// A set-up that came in a file has an id that nobody here has given.
    void anIdThatIsNotPlainIsNotTold_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("a statement's end") << u"a'; DROP TABLE notes; --"_s;
        QTest::newRow("long") << QString(9000, u'a');
        QTest::newRow("a name") << u"Ana Lima"_s;
    }
    void anIdThatIsNotPlainIsNotTold()
    {
        QFETCH(QString, id);
        QVERIFY(m_there->guards.take({id}, u"there"_s, m_now, false));
        QTRY_COMPARE(m_here->told, 1);
        QCOMPARE(m_here->last, ChangeHint({{}, true}));
        QCOMPARE(m_here->guards.of({{id}})->size(), 1);
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
        QVERIFY(away.last.areManyLeases);
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
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    std::optional<testing::TestStore> m_place;
    std::optional<CuttingProxy> m_proxy;
    std::optional<Program> m_here;
    std::optional<Program> m_there;
};

GOLIVE_TEST(ChangeListenerTest)

} // namespace tst_changelistener

#include "tst_changelistener.moc"
