#include "fullsetup.h"
#include "storage/database.h"
#include "storage/sqlsetupstore.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

namespace tst_setuplines {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What is known of set-ups without reading them tells the same as reading them.
class SetupLinesTest : public golive::Test
{
    Q_OBJECT

    Setup setup(const QString &id, qint64 second = 0)
    {
        Setup made = fullSetup();
        made.id = {id};
        made.putAway.reset();
        made.createdAt += std::chrono::seconds(second);
        return made;
    }

private Q_SLOTS:
    void initTestCase_data() { testing::TestStore::addRows(); }

    void init()
    {
        Test::init();
        if (testing::TestStore::isMissing())
            QSKIP("There is no PostgreSQL here.");
        m_here.reset();
        m_there.reset();
        m_place.emplace();
        auto here = m_place->open();
        auto there = m_place->open();
        QVERIFY(here && there);
        m_here = std::move(*here);
        m_there = std::move(*there);
    }

    void aLineSaysWhatTheSetUpSays()
    {
        SqlSetupStore store(*m_here);
        for (const Step step : {Step::App, Step::SignUp, Step::Done}) {
            Setup one = setup(u"a"_s);
            one.furthest = step;
            QVERIFY(store.save(one));
            const auto line = store.line(one.id);
            QVERIFY(line && *line);
            QVERIFY(**line == lineOf(one, one.changedAt));
        }
    }

    void aLineSaysThatAFinishWasOnlySaid()
    {
        SqlSetupStore store(*m_here);
        Setup one = setup(u"a"_s);
        one.onboarding.again.reset();
        one.seen.state.stage = AppStage::NotStarted;
        for (const auto seenBy : {SignUpFinish::SeenBy::Person, SignUpFinish::SeenBy::Message}) {
            one.onboarding.finish->seenBy = seenBy;
            QVERIFY(store.save(one));
            const auto line = store.line(one.id);
            QVERIFY(line && *line);
            QCOMPARE((*line)->summary.isFinishSaid, seenBy == SignUpFinish::SeenBy::Person);
        }
    }

    void whatWasWrittenWithoutALineGetsOne()
    {
        SqlSetupStore store(*m_here);
        const Setup one = setup(u"a"_s);
        QVERIFY(store.save(one));
        // By a version whose lines said something else, and by a hand that knows of no lines.
        QVERIFY(m_there->execute(u"UPDATE setup_lines SET version=0, client='stale'"_s));
        QCOMPARE(store.line(one.id)->value().summary.client, one.client.appName);
        QVERIFY(m_there->execute(u"UPDATE setups SET json=json_patch(json, '{\"appName\":\"Other\"}')"_s));
        QCOMPARE(store.line(one.id)->value().summary.client, u"Other"_s);
        QVERIFY(m_there->execute(u"DELETE FROM setups"_s));
        QVERIFY(!*store.line(one.id));
    }

    /// A number that is no value of its enum, or a line of another version, earlier or later, is not misread.
    void whatCannotBeUnderstoodIsMadeAnew_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("an earlier version") << u"version=version-1, client='stale'"_s;
        QTest::newRow("a later version") << u"version=version+1, client='stale'"_s;
        for (const QString &column :
             {u"page"_s, u"access"_s, u"onboarding_case"_s, u"stage"_s, u"actor"_s, u"actor_alone"_s, u"attention"_s,
              u"attention_alone"_s, u"arm"_s, u"contacts"_s, u"history"_s, u"standing"_s}) {
            QTest::addRow("%s", qPrintable(column)) << QString(column + u"=99"_s);
            QTest::addRow("%s below zero", qPrintable(column)) << QString(column + u"=-1"_s);
        }
    }
    void whatCannotBeUnderstoodIsMadeAnew()
    {
        QFETCH(QString, change);
        SqlSetupStore store(*m_here);
        const Setup one = setup(u"a"_s);
        QVERIFY(store.save(one));
        QVERIFY(m_there->execute(u"UPDATE setup_lines SET "_s + change));
        const auto line = store.line(one.id);
        QVERIFY(line && *line);
        QVERIFY(**line == lineOf(one, one.changedAt));
    }

    void aLineTellsWhatBothHaveChanged()
    {
        SqlSetupStore here(*m_here);
        SqlSetupStore there(*m_there);
        Setup one = setup(u"a"_s);
        QVERIFY(here.save(one));
        Setup theirs = there.read(one.id)->value();
        theirs.client.appName = u"Theirs"_s;
        QVERIFY(there.save(theirs));
        one.onboarding.number += 1;
        QVERIFY(here.save(one));
        QCOMPARE(here.line(one.id)->value().summary.client, u"Theirs"_s);
    }

    void onlyWhatOthersChangedIsRead()
    {
        SqlSetupStore here(*m_here);
        SqlSetupStore there(*m_there);
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            QVERIFY(here.save(setup(id)));
        const qint64 place = here.changesSince(-1)->place;
        Setup mine = setup(u"a"_s);
        mine.onboarding.number = 7;
        QVERIFY(here.save(mine));
        Setup theirs = there.read({u"b"_s})->value();
        theirs.onboarding.number = 8;
        QVERIFY(there.save(theirs));
        QVERIFY(there.remove({u"c"_s}, JournalActor::Person, {}));
        QVERIFY(there.save(setup(u"d"_s)));
        const auto changes = here.changesSince(place);
        QCOMPARE(changes->ids, (QList<SetupId>{{u"b"_s}, {u"c"_s}, {u"d"_s}}));
        QVERIFY(here.changesSince(changes->place)->ids.isEmpty());
        QCOMPARE(here.readAgain({u"a"_s})->kind, Reread::Kind::Same);
        const auto reread = here.readAgain({u"b"_s});
        QCOMPARE(reread->kind, Reread::Kind::Changed);
        QCOMPARE(reread->setup->onboarding.number, 8);
        QCOMPARE(here.readAgain({u"c"_s})->kind, Reread::Kind::Gone);
    }

    void theMostPressingComeFirstAsInLists()
    {
        SqlSetupStore store(*m_here);
        QList<SetupSummary> wanted;
        for (int i = 0; i < 40; ++i) {
            Setup one = setup(u"%1"_s.arg(i), i * 7 % 11);
            if (i % 3 == 0)
                one.onboarding.window.reset();
            else
                one.onboarding.window->opensAt += std::chrono::minutes(i * 13 % 17);
            if (i % 4 == 0)
                one.onboarding.missedAt.reset();
            if (i % 6 == 0)
                one.putAway = PutAway{one.changedAt, false};
            one.furthest = i % 5 == 0 ? Step::Done : Step::SignUp;
            QVERIFY(store.save(one));
            const SetupLine line = lineOf(one, one.changedAt);
            if (line.isListed())
                wanted << line.summary;
        }
        std::sort(wanted.begin(), wanted.end(), isMorePressing);
        const auto pressing = store.mostPressing(100);
        QVERIFY(pressing);
        QCOMPARE(pressing->size(), wanted.size());
        for (qsizetype i = 1; i < pressing->size(); ++i) {
            const SetupSummary &one = pressing->at(i - 1).summary;
            const SetupSummary &next = pressing->at(i).summary;
            const bool isTie = one.deadline == next.deadline && one.createdAt == next.createdAt;
            QVERIFY2(isTie || isMorePressing(one, next), qPrintable(QString::number(i)));
        }
        QCOMPARE(store.overview()->unfinished, wanted.size());
    }

    // By pages, and none that is put away or has something left to do.
    void thoseThatAreDoneComeByPages()
    {
        SqlSetupStore store(*m_here);
        for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}) {
            Setup one = setup(id);
            one.furthest = id == u"2"_s ? Step::SignUp : Step::Done;
            if (id == u"4"_s)
                one.putAway = PutAway{};
            QVERIFY(store.save(one));
        }
        const auto idsOf = [](const QList<SetupLine> &lines) {
            QStringList ids;
            for (const SetupLine &line : lines)
                ids << line.summary.id.value;
            return ids;
        };
        QCOMPARE(idsOf(store.doneAfter({}, 2).value()), QStringList({u"1"_s, u"3"_s}));
        QCOMPARE(idsOf(store.doneAfter({u"3"_s}, 2).value()), QStringList({u"5"_s}));
    }

    void pageByPageEachComesOnce()
    {
        SqlSetupStore store(*m_here);
        for (int i = 0; i < 25; ++i) {
            Setup one = setup(u"%1"_s.arg(i));
            one.furthest = Step::SignUp;
            QVERIFY(store.save(one));
        }
        QStringList seen;
        for (SetupId after;;) {
            const auto lines = store.linesAfter(after, 10);
            QVERIFY(lines);
            for (const SetupLine &line : *lines)
                seen << line.summary.id.value;
            if (lines->size() < 10)
                break;
            after = lines->last().summary.id;
        }
        QCOMPARE(seen.size(), 25);
        QCOMPARE(seen.removeDuplicates(), 0);
    }

private:
    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_here;
    std::unique_ptr<Database> m_there;
};

GOLIVE_TEST(SetupLinesTest)

} // namespace tst_setuplines

#include "tst_setuplines.moc"
