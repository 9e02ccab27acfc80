#include "storage/database.h"
#include "storage/sqlguardbook.h"
#include "testing/test.h"

#include <QTemporaryDir>
#include <QTest>

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// One named guard for each set-up, seen by every program on the database.
class SqlGuardBookTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_here.reset();
        m_there.reset();
        m_dir.reset(new QTemporaryDir);
        m_here = opened();
        m_there = opened();
    }

    void whoComesFirstGuards()
    {
        QCOMPARE(take(*m_here, u"Ana"_s).guard, u"Ana"_s);
        QCOMPARE(take(*m_there, u"Rui"_s).guard, u"Ana"_s);
        QCOMPARE(take(*m_there, u"Ana"_s).guard, u"Ana"_s); // its own name
        const auto all = SqlGuardBook(*m_there).all();
        QVERIFY(all && *all == (QList<GuardLease>{{m_setup, u"Ana"_s, m_now}}));
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
        QVERIFY(SqlGuardBook(*m_there).take(other, u"Rui"_s, m_now, false));
        QVERIFY(SqlGuardBook(*m_here).beat(u"Ana"_s, m_now + 14min));
        const Instant later = m_now + 20min;
        QCOMPARE(take(*m_there, u"Rui"_s, later).guard, u"Ana"_s);
        QCOMPARE(SqlGuardBook(*m_here).take(other, u"Ana"_s, later, false)->guard, u"Ana"_s);
    }

    void whoLeavesLeavesItFree()
    {
        take(*m_here, u"Ana"_s);
        QVERIFY(SqlGuardBook(*m_there).release(u"Rui"_s));
        QCOMPARE(take(*m_there, u"Rui"_s).guard, u"Ana"_s);
        QVERIFY(SqlGuardBook(*m_here).release(u"Ana"_s));
        QCOMPARE(take(*m_there, u"Rui"_s).guard, u"Rui"_s);
    }

private:
    std::unique_ptr<Database> opened()
    {
        auto database = Database::open(m_dir->filePath(u"data"_s));
        return database ? std::move(*database) : nullptr;
    }
    GuardLease take(Database &database, const QString &guard, Instant now, bool isTakingOver = false)
    {
        return SqlGuardBook(database).take(m_setup, guard, now, isTakingOver).value();
    }
    GuardLease take(Database &database, const QString &guard) { return take(database, guard, m_now); }

    const SetupId m_setup{u"set-up"_s};
    const Instant m_now = fromEpochMs(1'790'000'000'000);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_here;
    std::unique_ptr<Database> m_there;
};

QTEST_GUILESS_MAIN(SqlGuardBookTest)
#include "tst_sqlguardbook.moc"
