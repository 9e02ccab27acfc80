#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace tst_sqlsetupstore {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class SqlSetupStoreTest : public golive::Test
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

    void whatTwoProgramsChangeBothStay()
    {
        const auto theirs = m_place->open();
        QVERIFY(theirs);
        SqlSetupStore here(*m_database);
        SqlSetupStore there(**theirs);
        Setup setup = fullSetup();
        setup.listening.arming.isOn = true;
        QVERIFY(here.save(setup));
        const auto mark = here.changeMark();
        QVERIFY(mark);
        Setup off = there.all()->setups.first();
        off.listening.arming.isOn = false;
        off.changedAt += std::chrono::seconds(1);
        QVERIFY(there.save(off));
        QVERIFY(*here.changeMark() != *mark);
        // A look, kept by the program that has not seen it yet.
        setup.seen.at = setup.changedAt + std::chrono::seconds(2);
        setup.changedAt += std::chrono::seconds(2);
        QVERIFY(here.save(setup));
        setup.listening.arming.isOn = false;
        QVERIFY(here.all()->setups == QList<Setup>{setup});
    }

    /// The own save comes after another one's change: that is still to be heard of.
    void whatIsSavedOverAnotherProgramsChangeIsReadOnceMore()
    {
        const auto theirs = m_place->open();
        QVERIFY(theirs);
        SqlSetupStore here(*m_database);
        SqlSetupStore there(**theirs);
        Setup setup = fullSetup();
        QVERIFY(here.save(setup));
        const qint64 place = here.changesSince(-1)->place;
        Setup handed = *there.read(setup.id).value();
        handed.client.staff = u"Bia"_s;
        QVERIFY(there.save(handed));
        setup.client.reference = u"K-17"_s;
        QVERIFY(here.save(setup));
        const auto changes = here.changesSince(place);
        QCOMPARE(changes->ids, QList<SetupId>{setup.id});
        const auto reread = here.readAgain(setup.id);
        QVERIFY(reread && reread->kind == Reread::Kind::Changed);
        QCOMPARE(reread->setup->client.staff, u"Bia"_s);
        QCOMPARE(reread->setup->client.reference, u"K-17"_s);
        // The next one is nobody else's.
        setup = *reread->setup;
        setup.client.reference = u"K-18"_s;
        QVERIFY(here.save(setup));
        QVERIFY(here.changesSince(changes->place)->ids.isEmpty());
    }

    void whatAnotherProgramRemovedStaysRemoved()
    {
        const auto theirs = m_place->open();
        QVERIFY(theirs);
        SqlSetupStore here(*m_database);
        SqlSetupStore there(**theirs);
        Setup setup = fullSetup();
        QVERIFY(here.save(setup));
        QVERIFY(there.remove(setup.id, JournalActor::Person, {}));
        setup.changedAt += std::chrono::seconds(1);
        QVERIFY(here.save(setup));
        QVERIFY(here.all()->setups.isEmpty());
    }

    void whatANewerGoliveAddedIsKept()
    {
        SqlSetupStore store(*m_database);
        QVERIFY(store.save(fullSetup()));
        QVERIFY(
            m_database->execute(u"UPDATE setups SET json=json_patch(json, '{\"later\":7,\"link\":{\"later\":8}}')"_s));
        QVERIFY(store.save(fullSetup()));
        auto row = m_database->query(u"SELECT json FROM setups"_s);
        QVERIFY(row && row->next());
        const QJsonObject kept = QJsonDocument::fromJson(row->value(0).toString().toUtf8()).object();
        QCOMPARE(kept[u"later"].toInt(), 7);
        QCOMPARE(kept[u"link"][u"later"].toInt(), 8);
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

private:
    void reopen()
    {
        m_database.reset();
        auto database = m_place->open();
        QVERIFY(database);
        m_database = std::move(*database);
    }

    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_database;
};

GOLIVE_TEST(SqlSetupStoreTest)

} // namespace tst_sqlsetupstore

#include "tst_sqlsetupstore.moc"
