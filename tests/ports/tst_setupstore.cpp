#include "session/fakes.h"

#include "storage/database.h"
#include "storage/fullsetup.h"
#include "storage/sqlsetupstore.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

namespace tst_setupstore {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What ports/setupstore.h promises of one program, asked of the store on disk and of the one that other tests use.
class SetupStoreTest : public golive::Test
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
        m_store.reset();
        m_database.reset();
        m_place.reset();
        if (where != u"in memory")
            m_place.emplace(where == u"on disk" ? testing::TestStore::Kind::Folder : testing::TestStore::Kind::Server);
        else
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

    /// A character that a server's JSON cannot hold is left out, and what only looks like it is not.
    void noTextStopsASetUpFromBeingKept()
    {
        Setup odd = fullSetup();
        odd.client.appName = u"a"_s + QChar::Null + uR"(b\u0000)"_s;
        QVERIFY(m_store->save(odd));
        odd.client.reference = u"K-1"_s;
        QVERIFY(m_store->save(odd));
        reopen();
        QCOMPARE(m_store->all()->setups.first().client.appName.remove(QChar::Null), uR"(ab\u0000)"_s);
    }

    void removed()
    {
        QVERIFY(m_store->save(fullSetup()));
        QVERIFY(m_store->remove(fullSetup().id, JournalActor::Person, {}));
        QVERIFY(m_store->remove({u"never there"_s}, JournalActor::Person, {}));
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

    void savedTogether()
    {
        QVERIFY(m_store->saveAll({named(u"a"_s, Step::App), named(u"b"_s, Step::App)}));
        QCOMPARE(m_store->all()->setups.size(), 2);
        QVERIFY(m_store->saveAll({}));
        QVERIFY(!m_store->saveAll({Setup{}}));
    }

    void aLineIsWhatTheSetUpSays()
    {
        const Setup one = named(u"a"_s, Step::App);
        QVERIFY(m_store->save(one));
        const auto line = m_store->line(one.id);
        QVERIFY(line && *line);
        QVERIFY(**line == lineOf(one, one.changedAt));
        QVERIFY(!*m_store->line({u"never there"_s}));
        QVERIFY(*m_store->linesOfApp(one.client.app) == QList<SetupLine>{**line});
        QVERIFY(m_store->linesOfApp({u"no such app"_s})->isEmpty());
    }

    void aLineIsKeptWhileTheSetUpIsTheSame()
    {
        Setup one = named(u"a"_s, Step::App);
        QVERIFY(m_store->save(one));
        SetupLine line = lineOf(one, one.changedAt);
        line.due = one.changedAt + std::chrono::hours(7);
        QVERIFY(m_store->keepLines({line}));
        QCOMPARE((*m_store->line(one.id))->due, line.due);
        one.changedAt += std::chrono::seconds(1);
        QVERIFY(m_store->save(one));
        QVERIFY(m_store->keepLines({line})); // too late
        QVERIFY(**m_store->line(one.id) == lineOf(one, one.changedAt));
    }

    /// A poll without news leaves the set-up as it is, and whoever reads it learns of the poll.
    void aPollIsKeptBesideTheSetup()
    {
        Setup one = named(u"a"_s, Step::SignUp);
        one.onboarding.again.reset();
        one.onboarding.standing = {};
        one.onboarding.finish.reset();
        one.onboarding.window.reset();
        one.seen.state.stage = AppStage::FacebookStarted;
        one.seen.at = one.seen.unfinishedAt = one.changedAt;
        QVERIFY(m_store->saveAll({one, named(u"b"_s, Step::App)}));
        const Instant at = one.changedAt + std::chrono::minutes(30);
        SetupLine line = polledAgain(lineOf(one, one.changedAt), at);
        line.silentAnswer = 7;
        QVERIFY(m_store->keepPolls({line}));
        reopen();
        QVERIFY(**m_store->line(one.id) == line);
        QCOMPARE(idsOf(*m_store->polledAfter(at - std::chrono::milliseconds(1))), QStringList{u"a"_s});
        QVERIFY(m_store->polledAfter(at)->isEmpty());
        Setup read = **m_store->read(one.id);
        QVERIFY(read.seen.at == at && read.seen.unfinishedAt == at);
        // What it is saved with next keeps it, and tells what the partner answers no longer: that has to be asked.
        read.client.appName = u"Other"_s;
        read.changedAt = at + std::chrono::seconds(1);
        QVERIFY(m_store->save(read));
        QVERIFY((*m_store->line(one.id))->summary.stateSeenAt == at);
        QVERIFY(!(*m_store->line(one.id))->silentAnswer);
        // Too late: it was of what stood there before.
        QVERIFY(m_store->keepPolls({polledAgain(line, at + std::chrono::hours(1))}));
        QVERIFY((*m_store->line(one.id))->summary.stateSeenAt == at);
        QVERIFY((**m_store->read(one.id)).seen.at == at);
        QVERIFY(m_store->remove(one.id, JournalActor::Person, {}));
        QVERIFY(m_store->keepPolls({line}));
        QVERIFY(!*m_store->line(one.id));
    }

    void listsAndCountsGoByTheLines()
    {
        const Setup open = named(u"open"_s, Step::App);
        Setup away = named(u"away"_s, Step::App);
        away.putAway = PutAway{away.changedAt, false};
        Setup rest = restingSetup(u"rest"_s);
        QVERIFY(m_store->saveAll({open, away, rest}));
        QCOMPARE(m_store->overview()->unfinished, 1);
        QCOMPARE(idsOf(*m_store->mostPressing(9)), QStringList{u"open"_s});
        QVERIFY(m_store->mostPressing(0)->isEmpty());
        QCOMPARE(idsOf(*m_store->linesAfter({}, 9)), (QStringList{u"away"_s, u"open"_s}));
        QCOMPARE(idsOf(*m_store->linesAfter({u"away"_s}, 9)), QStringList{u"open"_s});
        QCOMPARE(idsOf(*m_store->linesAfter({}, 1)), QStringList{u"away"_s});
        const auto due = lineOf(rest, rest.changedAt).due;
        QVERIFY(due);
        QVERIFY(m_store->atRestDueBefore(*due)->isEmpty());
        QCOMPARE(idsOf(*m_store->atRestDueBefore(*due + std::chrono::seconds(1))), QStringList{u"rest"_s});
        QVERIFY(m_store->unreadable()->isEmpty());
    }

    void aTokenThatNobodyNeedsIsTold()
    {
        Setup needs = named(u"needs"_s, Step::App);
        Setup rest = restingSetup(u"rest"_s);
        QVERIFY(m_store->saveAll({needs, rest}));
        QVERIFY(m_store->appsNotNeeded()->isEmpty()); // both are of one app
        rest.client.app = {u"another app"_s};
        QVERIFY(m_store->save(rest));
        QCOMPARE(*m_store->appsNotNeeded(), QList<AppId>{{u"another app"_s}});
    }

    void readOneByOne()
    {
        const Setup one = named(u"a"_s, Step::App);
        QVERIFY(m_store->save(one));
        reopen();
        QVERIFY(**m_store->read(one.id) == one);
        QCOMPARE(m_store->readAgain(one.id)->kind, Reread::Kind::Same);
        QVERIFY(!*m_store->read({u"never there"_s}));
        QVERIFY(m_store->remove(one.id, JournalActor::Person, {}));
        QCOMPARE(m_store->readAgain(one.id)->kind, Reread::Kind::Gone);
        // Let go of and read once more it is the same.
        QVERIFY(m_store->save(one));
        m_store->letGo(one.id);
        QVERIFY(**m_store->read(one.id) == one);
    }

private:
    static Setup named(const QString &id, Step furthest)
    {
        Setup setup = fullSetup();
        setup.id = {id};
        setup.step = setup.furthest = furthest;
        setup.putAway.reset();
        return setup;
    }
    /// Finished, and nobody has to look after it.
    static Setup restingSetup(const QString &id)
    {
        Setup setup = named(id, Step::Done);
        setup.onboarding.again.reset();
        setup.onboarding.standing = {};
        setup.onboarding.contacts = {};
        setup.onboarding.contacts.state = SyncRecord::State::Accepted;
        setup.onboarding.contacts.at = setup.changedAt;
        setup.onboarding.history = setup.onboarding.contacts;
        setup.onboarding.health.reset();
        return setup;
    }
    static QStringList idsOf(const QList<SetupLine> &lines)
    {
        QStringList ids;
        for (const SetupLine &line : lines)
            ids << line.summary.id.value;
        return ids;
    }

    void reopen()
    {
        if (!m_place)
            return; // what is in memory is there as long as its owner
        m_store.reset();
        m_database.reset();
        auto database = m_place->open();
        QVERIFY(database);
        m_database = std::move(*database);
        m_store = std::make_unique<SqlSetupStore>(*m_database);
    }

    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SetupStore> m_store;
};

GOLIVE_TEST(SetupStoreTest)

} // namespace tst_setupstore

#include "tst_setupstore.moc"
