#include "session/fakes.h"

#include "storage/database.h"
#include "storage/sqlguardbook.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

namespace tst_guardbook {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What ports/guardbook.h promises, asked of the book on disk, by two programs, and of the one that other tests use.
class GuardBookTest : public golive::Test
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
        m_here.reset();
        m_there.reset();
        m_databases = {};
        if (where != u"in memory") {
            m_place.emplace(where == u"on disk" ? testing::TestStore::Kind::Folder : testing::TestStore::Kind::Server);
            m_here = opened(m_databases[0]);
            m_there = opened(m_databases[1]);
        } else {
            auto guards = std::make_shared<testing::FakeGuards>();
            guards->storeClock = &m_clock;
            m_here = m_there = guards;
        }
        QVERIFY(m_here && m_there);
    }

    void nobodyGuardsAtFirst()
    {
        const auto all = m_here->all();
        QVERIFY(all && all->isEmpty());
    }

    void whoComesFirstGuards()
    {
        QCOMPARE(take(*m_here, u"Ana"_s).guard, u"Ana"_s);
        QCOMPARE(take(*m_there, u"Rui"_s).guard, u"Ana"_s);
        QCOMPARE(take(*m_there, u"Ana"_s).guard, u"Ana"_s); // its own name
        const auto all = m_there->all();
        QVERIFY(all && *all == (QList<GuardLease>{{m_setup, u"Ana"_s, m_now}}));
    }

    void thoseThatAreNamedAreReadAlone()
    {
        const QList<SetupId> three{{u"a"_s}, {u"b'c"_s}, {u"d"_s}};
        QVERIFY(m_here->takeAll(three, u"Ana"_s, m_now));
        QVERIFY(m_there->take(three[1], u"Rui"_s, m_now, true));
        const auto named = m_here->of({three[0], three[1], {u"nobody's"_s}});
        QVERIFY(named);
        QCOMPARE(*named, (QList<GuardLease>{{three[0], u"Ana"_s, m_now}, {three[1], u"Rui"_s, m_now}}));
        QVERIFY(m_here->of({})->isEmpty());
        QVERIFY(m_here->release(u"Ana"_s));
        QVERIFY(m_there->of({three[0], three[2]})->isEmpty());
        QCOMPARE(m_there->of(three)->size(), 1);
    }

    void takingOverIsAskedForByName()
    {
        take(*m_here, u"Ana"_s);
        QCOMPARE(take(*m_there, u"Rui"_s, m_now, true).guard, u"Rui"_s);
        QCOMPARE(take(*m_here, u"Ana"_s).guard, u"Rui"_s);
    }

    void aStaleGuardIsReplaced_data()
    {
        QTest::addColumn<qint64>("later"); // seconds
        QTest::addColumn<QString>("guard");
        QTest::newRow("15 minutes") << qint64(900) << u"Ana"_s;
        QTest::newRow("a second more") << qint64(901) << u"Rui"_s;
        QTest::newRow("seen years ahead, by a wrong clock") << qint64(-100'000'000) << u"Rui"_s;
    }
    void aStaleGuardIsReplaced()
    {
        QFETCH(qint64, later);
        QFETCH(QString, guard);
        take(*m_here, u"Ana"_s);
        QCOMPARE(take(*m_there, u"Rui"_s, m_now + std::chrono::seconds(later)).guard, guard);
    }

    void aSignOfLifeKeepsItsOwnOnly()
    {
        const SetupId other{u"other"_s};
        take(*m_here, u"Ana"_s);
        QVERIFY(m_there->take(other, u"Rui"_s, m_now, false));
        QVERIFY(m_here->beat(u"Ana"_s, m_now + 14min));
        const Instant later = m_now + 20min;
        QCOMPARE(take(*m_there, u"Rui"_s, later).guard, u"Ana"_s);
        QCOMPARE(m_here->take(other, u"Ana"_s, later, false)->guard, u"Ana"_s);
    }

    void allAreToldBySetUp()
    {
        QVERIFY(m_here->take({u"b"_s}, u"Ana"_s, m_now, false) && m_there->take({u"a"_s}, u"Rui"_s, m_now, false));
        const auto all = m_here->all();
        QVERIFY(all && *all == (QList<GuardLease>{{{u"a"_s}, u"Rui"_s, m_now}, {{u"b"_s}, u"Ana"_s, m_now}}));
    }

    void thousandsAreToldOnceEach()
    {
        QList<SetupId> many;
        for (int i = 0; i < 4500; ++i)
            many << SetupId{QString::number(100'000 + i)};
        QVERIFY(m_here->takeAll(many, u"Ana"_s, m_now));
        QList<SetupId> told;
        QVERIFY(m_there->forEach([&told](const GuardLease &lease) { told << lease.setup; }));
        QCOMPARE(told, many);
    }

    void whoLeavesLeavesItFree()
    {
        take(*m_here, u"Ana"_s);
        QVERIFY(m_there->release(u"Rui"_s));
        QCOMPARE(take(*m_there, u"Rui"_s).guard, u"Ana"_s);
        QVERIFY(m_here->release(u"Ana"_s));
        QCOMPARE(take(*m_there, u"Rui"_s).guard, u"Rui"_s);
    }

    void severalAreTakenAtOnce()
    {
        QVERIFY(m_there->take({u"b"_s}, u"Rui"_s, m_now, false));
        const auto taken = m_here->takeAll({{u"a"_s}, {u"b"_s}}, u"Ana"_s, m_now);
        QVERIFY(taken);
        QCOMPARE(*taken, (QList<GuardLease>{{{u"a"_s}, u"Ana"_s, m_now}, {{u"b"_s}, u"Rui"_s, m_now}}));
        QCOMPARE(*m_there->all(), *taken);
    }

    void aHandedLeaseIsToldASignOfLifeIsNot()
    {
        take(*m_here, u"Ana"_s);
        const auto before = m_there->changeMark();
        QVERIFY(m_here->beat(u"Ana"_s, m_now + 1min));
        QCOMPARE(m_there->beats()->value(u"Ana"_s), m_now + 1min);
        QVERIFY(m_here->release(u"Ana"_s));
        const auto after = m_there->changeMark();
        QVERIFY(before && after);
        QVERIFY(*before != *after);
        QVERIFY(!m_there->beats()->contains(u"Ana"_s));
    }

    void aLineIsOneForAllPrograms()
    {
        const auto behind = [](GuardBook &book, milliseconds by) {
            return book.moveLine(u"polls"_s,
                                 [by](const GuardBook::LineEnd &known) { return known.end.value_or(known.now) + by; });
        };
        const auto first = behind(*m_here, 10min);
        QVERIFY(first && !first->end);
        const auto second = behind(*m_there, 1min);
        QVERIFY(second);
        QCOMPARE(second->end, std::optional(first->now + 10min));
        QVERIFY(second->now >= first->now);
        QCOMPARE(behind(*m_here, 0min)->end, std::optional(first->now + 11min));
        const auto other = m_here->moveLine(u"calls"_s, [](const GuardBook::LineEnd &known) { return known.now; });
        QVERIFY(other && !other->end);
    }

    void nobodyMovesALineInBetween()
    {
        int asked = 0;
        const auto moved = m_here->moveLine(u"polls"_s, [&](const GuardBook::LineEnd &known) {
            // Another program is faster, once.
            if (++asked == 1 && m_here != m_there)
                (void)m_there->moveLine(u"polls"_s, [](const GuardBook::LineEnd &other) { return other.now + 5min; });
            return known.end.value_or(known.now) + 1min;
        });
        QVERIFY(moved);
        QCOMPARE(asked, m_here == m_there ? 1 : 2);
        QCOMPARE(moved->end.has_value(), m_here != m_there);
    }

private:
    std::shared_ptr<GuardBook> opened(std::unique_ptr<Database> &database)
    {
        auto opened = m_place->open();
        if (!opened)
            return nullptr;
        database = std::move(*opened);
        return std::make_shared<SqlGuardBook>(*database);
    }
    GuardLease take(GuardBook &book, const QString &guard, Instant now, bool isTakingOver = false)
    {
        return book.take(m_setup, guard, now, isTakingOver).value();
    }
    GuardLease take(GuardBook &book, const QString &guard) { return take(book, guard, m_now); }

    const SetupId m_setup{u"set-up"_s};
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    SystemClock m_clock;
    std::optional<testing::TestStore> m_place;
    std::array<std::unique_ptr<Database>, 2> m_databases;
    std::shared_ptr<GuardBook> m_here;
    std::shared_ptr<GuardBook> m_there;
};

GOLIVE_TEST(GuardBookTest)

} // namespace tst_guardbook

#include "tst_guardbook.moc"
