#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/storecheck.h"
#include "testing/postgresserver.h"
#include "testing/test.h"
#include "testing/teststore.h"

#include <QTest>

namespace tst_storecheck {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using What = StoreFinding::What;

/// What is wrong with the tables of a team's server, for each table that there is: the next one is not forgotten.
class StoreCheckTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!testing::PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        testing::PostgresServer *server = testing::PostgresServer::shared();
        QVERIFY(server);
        m_place.emplace(testing::TestStore::Kind::Server);
        QVERIFY(server->run(u"CREATE ROLE one_of_staff LOGIN IN ROLE golive_staff"_s));
        QVERIFY(server->run(u"CREATE ROLE one_guard LOGIN IN ROLE golive_guard"_s));
        m_owner = std::move(m_place->open().value());
        m_tables = list(u"SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND"
                        " relnamespace=to_regnamespace('golive') ORDER BY relname"_s);
        QVERIFY2(m_tables.contains(u"call_lines"_s) && m_tables.contains(u"event_commits"_s),
                 qPrintable(m_tables.join(u' ')));
    }

    void cleanupTestCase()
    {
        m_owner.reset();
        m_place.reset();
    }

    void aTableThatIsMissingIsNamed()
    {
        QCOMPARE(said(What::Whole, u"one_guard"_s), QString());
        for (const QString &table : std::as_const(m_tables)) {
            QVERIFY(m_owner->execute(u"ALTER TABLE %1 RENAME TO put_aside"_s.arg(table)));
            QCOMPARE(said(What::Whole, u"one_guard"_s), table);
            QCOMPARE(said(What::Decided, u"one_guard"_s), u"nothing was said"_s);
            QVERIFY(m_owner->execute(u"ALTER TABLE put_aside RENAME TO %1"_s.arg(table)));
        }
        QCOMPARE(said(What::Whole, u"one_guard"_s), QString());
    }

    void whereARightIsMissingTheTableIsNamed_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("staff") << u"one_of_staff"_s;
        QTest::newRow("guard") << u"one_guard"_s;
    }
    /// Each that a store gives when it is prepared.
    void whereARightIsMissingTheTableIsNamed()
    {
        QFETCH(QString, role);
        QCOMPARE(said(What::Rights, role), QString());
        for (const QString &table : std::as_const(m_tables)) {
            QStringList rights;
            for (const QString &right : {u"SELECT"_s, u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s}) {
                // A guard alone may delete in the journal.
                if (table == "journal"_L1 && right == "DELETE"_L1)
                    continue;
                const QString has = right == "UPDATE"_L1 ? u"has_any_column_privilege"_s : u"has_table_privilege"_s;
                if (!list(u"SELECT 1 WHERE %1('%2', '%3', '%4')"_s.arg(has, role, table, right)).isEmpty())
                    rights << right;
            }
            QVERIFY2(rights.contains(u"SELECT"_s), qPrintable(table));
            for (const QString &right : std::as_const(rights)) {
                QVERIFY(m_owner->execute(u"REVOKE %1 ON %2 FROM golive_staff, golive_guard"_s.arg(right, table)));
                QVERIFY2(said(What::Rights, role) == table, qPrintable(right + u' ' + table));
                // Whoever prepares it gives it back.
                QVERIFY(prepareServer(*m_owner));
            }
        }
        QCOMPARE(said(What::Rights, role), QString());
    }

private:
    QStringList list(const QString &sql)
    {
        auto rows = m_owner->query(sql);
        QStringList found;
        while (rows && rows->next())
            found << rows->value(0).toString();
        return found;
    }

    /// What was found against the store; empty where nothing was, and where there is no such finding a word that is no
    /// table's.
    QString said(What what, const QString &role) const
    {
        StoreAddress address = m_place->address();
        address.user = role;
        const auto findings = checkStore({address});
        for (const StoreFinding &one : findings) {
            if (one.what == what)
                return one.isGood == one.detail.isEmpty() ? one.detail : u"not consistent"_s;
        }
        return u"nothing was said"_s;
    }

    std::optional<testing::TestStore> m_place;
    std::unique_ptr<Database> m_owner;
    QStringList m_tables;
};

GOLIVE_TEST(StoreCheckTest)

} // namespace tst_storecheck

#include "tst_storecheck.moc"
