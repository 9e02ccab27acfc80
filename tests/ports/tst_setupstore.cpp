#include "session/fakes.h"

#include "storage/database.h"
#include "storage/fullsetup.h"
#include "storage/sqlsetupstore.h"
#include "testing/test.h"

#include <QTemporaryDir>
#include <QTest>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What ports/setupstore.h promises of one program, asked of the store on disk and of the one that other tests use.
class SetupStoreTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("isOnDisk");
        QTest::newRow("in memory") << false;
        QTest::newRow("on disk") << true;
    }

    void init()
    {
        Test::init();
        QFETCH_GLOBAL(bool, isOnDisk);
        m_store.reset();
        m_database.reset();
        m_dir.reset(isOnDisk ? new QTemporaryDir : nullptr);
        if (!isOnDisk)
            m_store = std::make_unique<testing::FakeStore>();
        reopen();
    }

    void nothingAtFirst()
    {
        const auto all = m_store->all();
        QVERIFY(all);
        QVERIFY(all->setups.isEmpty() && all->unreadable.isEmpty());
    }

    void severalSideBySideTheLatestFirst()
    {
        Setup one = fullSetup();
        Setup two = fullSetup();
        two.id = {u"two"_s};
        two.changedAt = one.changedAt + std::chrono::seconds(1);
        QVERIFY(m_store->save(one) && m_store->save(two));
        reopen();
        const auto all = m_store->all();
        QVERIFY(all);
        QVERIFY(all->setups == (QList<Setup>{two, one}));
    }

    void savingAgainReplaces()
    {
        Setup setup = fullSetup();
        QVERIFY(m_store->save(setup));
        // What is no more must not shine through from the older row.
        setup.onboarding.window.reset();
        setup.onboarding.finish.reset();
        setup.listening.subscriptions.clear();
        setup.readiness.checklist.answers.remove(CheckItem::QuietHour);
        setup.step = Step::App;
        setup.seen.state.liveAt.reset();
        QVERIFY(m_store->save(setup));
        const auto all = m_store->all();
        QVERIFY(all && all->setups == QList<Setup>{setup});
    }

    void removed()
    {
        QVERIFY(m_store->save(fullSetup()));
        QVERIFY(m_store->remove(fullSetup().id));
        QVERIFY(m_store->remove({u"never there"_s}));
        QVERIFY(m_store->all()->setups.isEmpty());
    }

    void withoutAnIdNothingIsSaved() { QVERIFY(!m_store->save(Setup{})); }

    void theScreenIsNotKept()
    {
        Setup setup = fullSetup();
        setup.screen.busy = Activity::SigningIn;
        QVERIFY(m_store->save(setup));
        QVERIFY(m_store->all()->setups == QList<Setup>{fullSetup()});
    }

    void whatThisProgramSavesIsNoChangeOfAnother()
    {
        const auto before = m_store->changeMark();
        QVERIFY(m_store->save(fullSetup()));
        const auto after = m_store->changeMark();
        QVERIFY(before && after);
        QCOMPARE(*after, *before);
    }

private:
    void reopen()
    {
        if (!m_dir)
            return; // what is in memory is there as long as its owner
        m_store.reset();
        m_database.reset();
        auto database = Database::open(m_dir->filePath(u"data"_s));
        QVERIFY(database);
        m_database = std::move(*database);
        m_store = std::make_unique<SqlSetupStore>(*m_database);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SetupStore> m_store;
};

QTEST_GUILESS_MAIN(SetupStoreTest)
#include "tst_setupstore.moc"
