#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlnotebook.h"
#include "storage/sqlsetupstore.h"
#include "storage/sqlsyncledger.h"
#include "storage/transaction.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

#include <barrier>
#include <optional>
#include <thread>

namespace tst_sqljournal {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = JournalFault::Kind;

const JournalHand ana{u"Ana"_s, u"Desk 2"_s, u"desk-2"_s};

class SqlJournalTest : public golive::Test
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
        m_database = opened();
        QVERIFY(m_database);
    }

    void aChangeIsToldWithWhoWhenAndWhere()
    {
        SqlSetupStore store(*m_database, ana);
        Setup setup = fullSetup();
        QVERIFY(store.save(setup));
        const QList<JournalEntry> first = all();
        QVERIFY(first.size() > 5);
        QCOMPARE(first.first().what, u"begun"_s);
        const qint64 place = first.last().place;

        setup.listening.arming.isOn = !setup.listening.arming.isOn;
        setup.seen.state.stage = AppStage::Failed;
        setup.changedAt += 5s;
        store.noteActs(setup.id, {{JournalWhat::Arming, JournalActor::Person, setup.changedAt - 2s}});
        QVERIFY(store.save(setup));
        const QList<JournalEntry> told = all(place);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(0).what, u"arming"_s);
        QCOMPARE(told.at(0).actor, u"person"_s);
        QCOMPARE(told.at(0).who, u"Ana"_s);
        QCOMPARE(told.at(0).computer, u"desk-2"_s);
        QCOMPARE(told.at(0).at, setup.changedAt - 2s);
        QCOMPARE(told.at(0).setup, setup.id);
        QCOMPARE(told.at(0).app, setup.client.app);
        // What nobody has claimed the program has done.
        QCOMPARE(told.at(1).what, u"stage"_s);
        QCOMPARE(told.at(1).became, u"failed"_s);
        QCOMPARE(told.at(1).actor, u"guard"_s);
        QCOMPARE(told.at(1).who, u"Desk 2"_s);
        QCOMPARE(told.at(1).at, setup.changedAt);
        QVERIFY(journal().check()->faults().isEmpty());
    }

    void aPollWithoutNewsWritesNothing()
    {
        SqlSetupStore store(*m_database, ana);
        Setup setup = fullSetup();
        QVERIFY(store.save(setup));
        const qint64 place = *journal().lastPlace();
        setup.seen.at = *setup.seen.at + 1min;
        setup.changedAt += 1min;
        QVERIFY(store.save(setup));
        SetupLine line = lineOf(setup, setup.changedAt);
        line.summary.stateSeenAt = *line.summary.stateSeenAt + 1min;
        QVERIFY(store.keepPolls({line}));
        QVERIFY(store.keepLines({line}));
        QCOMPARE(*journal().lastPlace(), place);
    }

    /// What another program had written already is its line, not this one's.
    void twoWhoSeeTheSameTellItOnce()
    {
        const auto theirs = opened();
        SqlSetupStore here(*m_database, ana);
        SqlSetupStore there(*theirs, {u"Ben"_s, u"Desk 3"_s, u"desk-3"_s});
        Setup setup = fullSetup();
        setup.seen.state.stage = AppStage::SettingUp;
        QVERIFY(here.save(setup));
        Setup other = *there.read(setup.id).value();
        setup.seen.state.stage = other.seen.state.stage = AppStage::Live;
        setup.changedAt += 1s;
        other.changedAt += 2s;
        const qint64 place = *journal().lastPlace();
        QVERIFY(there.save(other));
        QVERIFY(here.save(setup));
        const QList<JournalEntry> told = all(place);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().who, u"Desk 3"_s);
    }

    /// ... and at the very same moment, each by a connection of its own.
    void twoWhoChangeTheSameAtOnceTellItOnce()
    {
        constexpr int rounds = 15;
        std::barrier<> start(2);
        std::atomic<int> saved = 0;
        const auto change = [&](const QString &who) {
            const auto database = opened();
            SqlSetupStore store(*database, {who, who, who});
            for (int i = 0; i < rounds; ++i) {
                start.arrive_and_wait();
                Setup setup = *store.read({u"round %1"_s.arg(i)}).value();
                setup.seen.state.stage = AppStage::Live;
                setup.changedAt += 1s;
                start.arrive_and_wait();
                saved += store.save(setup) ? 1 : 0;
            }
        };
        SqlSetupStore store(*m_database, ana);
        Setup setup = fullSetup();
        setup.seen.state.stage = AppStage::SettingUp;
        for (int i = 0; i < rounds; ++i) {
            setup.id = {u"round %1"_s.arg(i)};
            QVERIFY(store.save(setup));
        }
        const qint64 place = *journal().lastPlace();
        std::thread one(change, u"one"_s);
        std::thread two(change, u"two"_s);
        one.join();
        two.join();
        QCOMPARE(saved.load(), 2 * rounds);
        const QList<JournalEntry> told = all(place);
        QCOMPARE(
            std::count_if(told.begin(), told.end(), [](const JournalEntry &line) { return line.what == u"stage"_s; }),
            rounds);
        QVERIFY(journal().check()->faults().isEmpty());
    }

    void whatIsNotKeptIsNotTold()
    {
        SqlSetupStore store(*m_database, ana);
        Setup nameless = fullSetup();
        nameless.id = {};
        QVERIFY(!store.saveAll({fullSetup(), nameless}));
        QCOMPARE(*journal().lastPlace(), 0);
        QVERIFY(all().isEmpty());
    }

    void aRemovedOneIsTold()
    {
        SqlSetupStore store(*m_database, ana);
        QVERIFY(store.save(fullSetup()));
        const qint64 place = *journal().lastPlace();
        const Instant now = fullSetup().changedAt + 24h;
        QVERIFY(store.remove(fullSetup().id, JournalActor::Guard, now));
        QVERIFY(store.remove(fullSetup().id, JournalActor::Guard, now));
        const QList<JournalEntry> told = all(place);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().what, u"removed"_s);
        QCOMPARE(told.first().setup, fullSetup().id);
        QCOMPARE(told.first().at, now);
        QCOMPARE(told.first().actor, u"guard"_s);
    }

    void theOnceOnlyCallsAreToldWithTheirAnswer()
    {
        SqlSyncLedger ledger(*m_database, ana);
        const AppId app{u"app-9"_s};
        const Instant now = fromEpochMs(1'790'000'000'000);
        QCOMPARE(*ledger.claim(app, 1, SyncKind::Contacts, now), SyncLedger::Claim::Granted);
        QCOMPARE(*ledger.claim(app, 1, SyncKind::Contacts, now), SyncLedger::Claim::AlreadyClaimed);
        SyncRecord answer;
        answer.state = SyncRecord::State::Accepted;
        answer.requestId = u"req-1"_s;
        answer.detail = u"the server's own words"_s;
        answer.at = now + 1s;
        QVERIFY(ledger.settle(app, 1, SyncKind::Contacts, answer));
        QVERIFY(ledger.settle(app, 1, SyncKind::Contacts, answer)); // settled before: nothing changes
        const QList<JournalEntry> told = *journal().of({u"set-up"_s}, app, 0, 9);
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.at(1).what, u"contacts-call"_s);
        QCOMPARE(told.at(1).was + u'>' + told.at(1).became, u"not-requested>claimed"_s);
        QCOMPARE(told.at(1).actor + u'>' + told.at(0).actor, u"guard>partner"_s);
        QCOMPARE(told.at(0).became, u"accepted"_s);
        QCOMPARE(told.at(0).detail, u"req-1"_s);
        QCOMPARE(told.at(0).at, now + 1s);
        QVERIFY(journal().of({u"set-up"_s}, {}, 0, 9)->isEmpty());
    }

    void aNoteIsToldWithoutItsWords()
    {
        SqlNoteBook notes(*m_database, ana);
        const Instant now = fromEpochMs(1'790'000'000'000);
        const SetupId setup{u"one"_s};
        QVERIFY(notes.write(setup, {u"app-1"_s}, u"Rosa calls back at noon"_s, now));
        const auto second = notes.write(setup, {u"app-1"_s}, u"Done"_s, now + 1s);
        QVERIFY(second);
        const auto kept = notes.of(setup);
        QVERIFY(kept);
        QCOMPARE(kept->size(), 2);
        QCOMPARE(kept->first(), *second);
        QCOMPARE(kept->last().text, u"Rosa calls back at noon"_s);
        QCOMPARE(kept->last().who, u"Ana"_s);
        QVERIFY(notes.of({u"other"_s})->isEmpty());
        const QList<JournalEntry> told = all();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().what, u"note-written"_s);
        QCOMPARE(told.last().became, second->id);
        for (const JournalEntry &entry : told)
            QVERIFY(!entry.detail.contains(u"Rosa"_s) && !entry.was.contains(u"Rosa"_s));
    }

    void whatIsDoneToTheTableIsFound_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QStringList &statements, Kind kind) {
            QTest::newRow(name) << statements << static_cast<int>(kind);
        };
        row("removed", {u"DELETE FROM journal WHERE place=3"_s}, Kind::LineMissing);
        row("altered", {u"UPDATE journal SET became='x' WHERE place=3"_s}, Kind::LineAltered);
        row("the tail cut", {u"DELETE FROM journal WHERE place>3"_s}, Kind::EndCut);
        row("swapped",
            {u"UPDATE journal SET place=-3 WHERE place=3"_s, u"UPDATE journal SET place=3 WHERE place=4"_s,
             u"UPDATE journal SET place=4 WHERE place=-3"_s},
            Kind::OrderAltered);
        row("the head put back", {u"DELETE FROM journal WHERE place>3"_s, u"UPDATE journal_head SET place=3"_s},
            Kind::EndCut);
        row("the head removed", {u"DELETE FROM journal_head"_s}, Kind::HeadMissing);
        row("the beginning cut",
            {u"UPDATE journal_head SET base_place=2, base_hash=(SELECT hash FROM journal WHERE place=2)"_s,
             u"DELETE FROM journal WHERE place<=2"_s},
            Kind::BeginningCut);
    }
    void whatIsDoneToTheTableIsFound()
    {
        QFETCH(QStringList, statements);
        QFETCH(int, kind);
        SqlNoteBook notes(*m_database, ana);
        for (int i = 0; i < 6; ++i)
            QVERIFY(notes.write({u"one"_s}, {}, u"note"_s, fromEpochMs(i)));
        QVERIFY(journal().check()->faults().isEmpty());
        for (const QString &statement : statements)
            QVERIFY(m_database->execute(statement));
        const auto check = journal().check();
        QVERIFY(check && !check->faults().isEmpty());
        QCOMPARE(static_cast<int>(check->faults().first().kind), kind);
        // Work goes on, and what was done to it does not heal.
        if (static_cast<Kind>(kind) == Kind::HeadMissing)
            QTest::ignoreMessage(QtWarningMsg, "the journal has lost its head");
        QVERIFY(notes.write({u"one"_s}, {}, u"later"_s, fromEpochMs(9)));
        QVERIFY(!journal().check()->faults().isEmpty());
    }

    void allOfItRemovedIsFoundOnceItGoesOn()
    {
        SqlNoteBook notes(*m_database, ana);
        QVERIFY(notes.write({u"one"_s}, {}, u"note"_s, {}));
        QVERIFY(m_database->execute(u"DELETE FROM journal"_s) && m_database->execute(u"DELETE FROM journal_head"_s));
        QTest::ignoreMessage(QtWarningMsg, "the journal has lost its head");
        QVERIFY(notes.write({u"one"_s}, {}, u"note"_s, {}));
        QVERIFY(!journal().check()->faults().isEmpty());
    }

    void muchIsTakenOutInSteps()
    {
        constexpr int lines = Journal::shortenedAtOnce + 10;
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            const QList<JournalEntry> entries(
                lines, entryOf({JournalWhat::NoteWritten, {}, {}, {}}, JournalActor::Person, {}, fromEpochMs(1)));
            QVERIFY(SqlJournal(*m_database, ana).append(entries));
            QVERIFY(transaction->commit());
        }
        SqlJournal kept(*m_database, ana);
        QCOMPARE(*kept.shorten(fromEpochMs(10), fromEpochMs(10)), Journal::shortenedAtOnce);
        QVERIFY(kept.check()->faults().isEmpty());
        QCOMPARE(kept.check()->count(), 11); // with the one that says so
        QCOMPARE(*kept.shorten(fromEpochMs(10), fromEpochMs(10)), 10);
        QCOMPARE(*kept.shorten(fromEpochMs(10), fromEpochMs(10)), 0);
        QVERIFY(kept.check()->faults().isEmpty());
    }

    void shortenedAsThePolicySaysItIsWholeFromThereOn()
    {
        SqlNoteBook notes(*m_database, ana);
        const auto day = [](int count) { return fromEpochMs(qint64(count) * 86'400'000); };
        for (int i = 0; i < 6; ++i)
            QVERIFY(notes.write({u"one"_s}, {}, u"note"_s, day(i)));
        SqlJournal kept(*m_database, ana);
        QCOMPARE(*kept.shorten(day(0), day(9)), 0);
        QCOMPARE(*kept.lastPlace(), 6);
        QCOMPARE(*kept.shorten(day(2), day(9)), 2);
        const QList<JournalEntry> rest = all();
        QCOMPARE(rest.size(), 5);
        QCOMPARE(rest.first().place, 3);
        QCOMPARE(rest.last().what, u"journal-shortened"_s);
        QVERIFY(kept.check()->faults().isEmpty());
        QCOMPARE(kept.check()->count(), 5);
        // Everything is older: what was shortened is told, once.
        QCOMPARE(*kept.shorten(day(20), day(20)), 5);
        QCOMPARE(all().size(), 1);
        QCOMPARE(*kept.shorten(day(30), day(30)), 0);
        QVERIFY(kept.check()->faults().isEmpty());
        QVERIFY(notes.write({u"one"_s}, {}, u"note"_s, day(31)));
        QVERIFY(kept.check()->faults().isEmpty());
        // Notes are kept.
        QCOMPARE(notes.of({u"one"_s})->size(), 7);
    }

    void textsThatNoTableWouldKeepAreHashedAsTheyAreKept()
    {
        SqlJournal kept(*m_database, ana);
        JournalEntry odd = entryOf({JournalWhat::App, QString(QChar(0xd800)) + u"x"_s, QString(700, u'y'), {}},
                                   JournalActor::Person, {u"A"_s + QChar::Null + u"b"_s, {}, {}}, {});
        QVERIFY(kept.append({odd}));
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().became.size(), 500);
        QVERIFY(kept.check()->faults().isEmpty());
    }

    void aHeadThatWasSetBackStopsNobody()
    {
        SqlSetupStore store(*m_database, ana);
        Setup setup = fullSetup();
        QVERIFY(store.save(setup));
        QVERIFY(m_database->execute(u"UPDATE journal_head SET place=0, hash=''"_s));
        setup.client.reference = u"another"_s;
        QVERIFY(store.save(setup));
        QCOMPARE(all().last().what, u"reference"_s);
        QVERIFY(!journal().check()->faults().isEmpty());
    }

    void twoWhoWriteAtOnceMakeOneChain()
    {
        constexpr int each = 40;
        std::atomic<int> written = 0;
        const auto write = [this, &written](const QString &who) {
            const auto database = opened();
            SqlNoteBook notes(*database, {who, {}, {}});
            for (int i = 0; i < each; ++i)
                written += notes.write({who}, {}, u"note"_s, fromEpochMs(i)) ? 1 : 0;
        };
        std::thread one(write, u"one"_s);
        std::thread two(write, u"two"_s);
        one.join();
        two.join();
        QCOMPARE(written.load(), 2 * each);
        const auto check = journal().check();
        QVERIFY(check);
        QVERIFY(check->faults().isEmpty());
        QCOMPARE(check->count(), 2 * each);
    }

private:
    std::unique_ptr<Database> opened() const
    {
        auto database = m_place->open();
        return database ? std::move(*database) : nullptr;
    }
    SqlJournal journal() const { return SqlJournal(*m_database); }
    QList<JournalEntry> all(qint64 after = 0) const
    {
        return journal().after(after, 1000).value_or(QList<JournalEntry>{});
    }

    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_database;
};

GOLIVE_TEST(SqlJournalTest)

} // namespace tst_sqljournal

#include "tst_sqljournal.moc"
