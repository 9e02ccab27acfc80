#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "testing/test.h"

#include <QTemporaryDir>
#include <QTest>

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class SqlSetupStoreTest : public golive::Test
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

    void nothingAtFirst()
    {
        const auto all = SqlSetupStore(*m_database).all();
        QVERIFY(all);
        QVERIFY(all->setups.isEmpty() && all->unreadable.isEmpty());
    }

    void severalSideBySideTheLatestFirst()
    {
        SqlSetupStore store(*m_database);
        Setup one = fullSetup();
        Setup two = fullSetup();
        two.id = {u"two"_s};
        two.changedAt = one.changedAt + std::chrono::seconds(1);
        QVERIFY(store.save(one) && store.save(two));
        reopen();
        const auto all = SqlSetupStore(*m_database).all();
        QVERIFY(all);
        QVERIFY(all->setups == (QList<Setup>{two, one}));
    }

    void savingAgainReplaces()
    {
        SqlSetupStore store(*m_database);
        Setup setup = fullSetup();
        QVERIFY(store.save(setup));
        // What is no more must not shine through from the older row.
        setup.window.reset();
        setup.finish.reset();
        setup.subscriptions.clear();
        setup.checklist.answers.remove(CheckItem::QuietHour);
        setup.step = Step::App;
        setup.appState.liveAt.reset();
        QVERIFY(store.save(setup));
        const auto all = store.all();
        QVERIFY(all && all->setups == QList<Setup>{setup});
    }

    void whatTwoProgramsChangeBothStay()
    {
        const auto theirs = Database::open(m_dir->filePath(u"data"_s));
        QVERIFY(theirs);
        SqlSetupStore here(*m_database);
        SqlSetupStore there(**theirs);
        Setup setup = fullSetup();
        setup.arming.isOn = true;
        QVERIFY(here.save(setup));
        const auto mark = here.changeMark();
        QVERIFY(mark);
        Setup off = there.all()->setups.first();
        off.arming.isOn = false;
        off.changedAt += std::chrono::seconds(1);
        QVERIFY(there.save(off));
        QVERIFY(*here.changeMark() != *mark);
        // A look, kept by the program that has not seen it yet.
        setup.stateSeenAt = setup.changedAt + std::chrono::seconds(2);
        setup.changedAt += std::chrono::seconds(2);
        QVERIFY(here.save(setup));
        setup.arming.isOn = false;
        QVERIFY(here.all()->setups == QList<Setup>{setup});
    }

    void whatAnotherProgramRemovedStaysRemoved()
    {
        const auto theirs = Database::open(m_dir->filePath(u"data"_s));
        QVERIFY(theirs);
        SqlSetupStore here(*m_database);
        SqlSetupStore there(**theirs);
        Setup setup = fullSetup();
        QVERIFY(here.save(setup));
        QVERIFY(there.remove(setup.id));
        setup.changedAt += std::chrono::seconds(1);
        QVERIFY(here.save(setup));
        QVERIFY(here.all()->setups.isEmpty());
    }

    void whatANewerGoliveAddedIsKept()
    {
        SqlSetupStore store(*m_database);
        QVERIFY(store.save(fullSetup()));
        QVERIFY(m_database->execute(u"UPDATE setups SET json=json_set(json, '$.later', 7, '$.link.later', 8)"_s));
        QVERIFY(store.save(fullSetup()));
        auto row = m_database->query(
            u"SELECT json_extract(json, '$.later'), json_extract(json, '$.link.later') FROM setups"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toInt(), 7);
        QCOMPARE(row->value(1).toInt(), 8);
    }

    void anUnreadableRowIsReportedAndTheOthersComeBack_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("cut") << u"{\"id\": \"bad\", \"st"_s;
        QTest::newRow("no object") << u"[]"_s;
        QTest::newRow("no id") << u"{}"_s;
        QTest::newRow("another id") << u"{\"id\": \"other\"}"_s;
    }

    void anUnreadableRowIsReportedAndTheOthersComeBack()
    {
        QFETCH(QString, json);
        SqlSetupStore store(*m_database);
        QVERIFY(store.save(fullSetup()));
        QVERIFY(m_database->execute(u"INSERT INTO setups VALUES ('bad', ?, 0, 0)"_s, {json}));
        const auto all = store.all();
        QVERIFY(all && all->setups == QList<Setup>{fullSetup()});
        QCOMPARE(all->unreadable.size(), 1);
        QCOMPARE(all->unreadable.first().kind, StoreFault::Kind::Damaged);
        QCOMPARE(all->unreadable.first().detail, u"bad"_s);
    }

    void removed()
    {
        SqlSetupStore store(*m_database);
        QVERIFY(store.save(fullSetup()));
        QVERIFY(store.remove(fullSetup().id));
        QVERIFY(store.remove({u"never there"_s}));
        QVERIFY(store.all()->setups.isEmpty());
    }

    void withoutAnIdNothingIsSaved() { QVERIFY(!SqlSetupStore(*m_database).save(Setup{})); }

private:
    void reopen()
    {
        m_database.reset();
        auto database = Database::open(m_dir->filePath(u"data"_s));
        QVERIFY(database);
        m_database = std::move(*database);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(SqlSetupStoreTest)
#include "tst_sqlsetupstore.moc"
