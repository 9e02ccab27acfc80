#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlfault.h"
#include "storage/transaction.h"
#include "testing/foldertest.h"
#include "testing/rights.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QTest>

namespace tst_database {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Kind = StoreFault::Kind;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes, qint64 at = 0)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

class DatabaseTest : public golive::FolderTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        FolderTest::init();
        m_path = m_folder + u"/golive.sqlite"_s;
    }

    void opensWithEveryCommitOnDisk()
    {
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        QCOMPARE(pragma(**database, u"journal_mode"_s), u"wal"_s);
        QCOMPARE(pragma(**database, u"synchronous"_s), u"2"_s); // FULL
        QCOMPARE(pragma(**database, u"foreign_keys"_s), u"1"_s);
        QCOMPARE(pragma(**database, u"busy_timeout"_s), u"5000"_s);
        QCOMPARE(pragma(**database, u"user_version"_s), QString::number(databaseVersion()));
    }

    void filesAreTheirOwnersAlone()
    {
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QVERIFY2(testing::isOwnersAlone(m_path + suffix), qPrintable(suffix));
    }

    void leavesNoConnectionBehind()
    {
        {
            const auto one = Database::open(m_folder);
            const auto two = Database::open(m_folder);
            QVERIFY(one && two);
            QCOMPARE(QSqlDatabase::connectionNames().size(), 2);
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), 0);
    }

    void aNewerVersionIsRefusedUntouched()
    {
        {
            const auto database = Database::open(m_folder);
            QVERIFY(database && (*database)->execute(u"PRAGMA user_version=999"_s));
        }
        const auto again = Database::open(m_folder);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Kind::NewerVersion);
        QCOMPARE(again.error().detail, u"999"_s);
        QVERIFY(QFile::exists(m_path));
        QCOMPARE(QDir(m_folder).entryList({u"*damaged*"_s}).size(), 0);
    }

    void aDamagedFileIsMovedAsideAndKept_data()
    {
        QTest::addColumn<bool>("isWholeFile");
        QTest::newRow("no database at all") << true;
        QTest::newRow("one page overwritten") << false;
    }

    void aDamagedFileIsMovedAsideAndKept()
    {
        QFETCH(bool, isWholeFile);
        {
            const auto database = Database::open(m_folder);
            QVERIFY(database);
        }
        overwrite(m_path, QByteArray(isWholeFile ? 100 : 4096, 'x'), isWholeFile ? 0 : 4096);
        const QByteArray damaged = contentOf(m_path);

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the database is damaged; kept as "_s));
        const auto fault = Database::open(m_folder);
        QVERIFY(!fault);
        QCOMPARE(fault.error().kind, Kind::Damaged);
        QVERIFY(fault.error().path != m_path);
        QCOMPARE(contentOf(fault.error().path), damaged);
        QVERIFY(!QFile::exists(m_path));

        QVERIFY(Database::open(m_folder)); // a new one
        QCOMPARE(contentOf(fault.error().path), damaged);
    }

    /// A large file is not read through at each start; the ledger is all the same.
    void ofALargeFileTheLedgerIsReadThrough_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("the ledger") << u"sync_ledger"_s << true;
        QTest::newRow("another table") << u"guards"_s << false;
    }

    void ofALargeFileTheLedgerIsReadThrough()
    {
        QFETCH(QString, table);
        QFETCH(bool, isFound);
        DatabaseFile large;
        large.mostReadThrough = 0;
        qint64 page = 0;
        {
            const auto database = Database::open(m_folder, large);
            QVERIFY(database);
            auto root = (*database)->query(u"SELECT rootpage FROM sqlite_master WHERE name=?"_s, {table});
            QVERIFY(root && root->next());
            page = root->value(0).toLongLong();
        }
        overwrite(m_path, QByteArray(4096, 'x'), (page - 1) * 4096);
        if (isFound)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^the database is damaged; kept as "_s));
        const auto again = Database::open(m_folder, large);
        QCOMPARE(again.has_value(), !isFound);
        if (isFound)
            QCOMPARE(again.error().kind, Kind::Damaged);
    }

    void aWriterThatHoldsOnIsLocked()
    {
        const auto one = Database::open(m_folder);
        const auto two = Database::open(m_folder);
        QVERIFY(one && two);
        const auto held = Transaction::begin(**one);
        QVERIFY(held);
        QVERIFY((*two)->execute(u"PRAGMA busy_timeout=20"_s));
        const auto refused = Transaction::begin(**two);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::Locked);
    }

    void whatIsNotCommittedIsRolledBack()
    {
        const auto database = Database::open(m_folder);
        QVERIFY(database);
        {
            const auto transaction = Transaction::begin(**database);
            QVERIFY(transaction && (*database)->execute(u"INSERT INTO setups VALUES ('a', '{}', 0, 0)"_s));
        }
        auto rows = (*database)->query(u"SELECT count(*) FROM setups"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    void codesAreUnderstood_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<StoreFault::Kind>("kind");
        QTest::newRow("SQLITE_FULL") << 13 << Kind::DiskFull;
        QTest::newRow("SQLITE_IOERR_WRITE") << 778 << Kind::DiskFull;
        QTest::newRow("SQLITE_IOERR_FSYNC") << 1034 << Kind::DiskFull;
        QTest::newRow("SQLITE_IOERR_READ") << 266 << Kind::Other;
        QTest::newRow("SQLITE_READONLY") << 8 << Kind::ReadOnly;
        QTest::newRow("SQLITE_READONLY_DIRECTORY") << 1544 << Kind::ReadOnly;
        QTest::newRow("SQLITE_BUSY") << 5 << Kind::Locked;
        QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << Kind::Locked;
        QTest::newRow("SQLITE_CORRUPT") << 11 << Kind::Damaged;
        QTest::newRow("SQLITE_NOTADB") << 26 << Kind::Damaged;
        QTest::newRow("SQLITE_CONSTRAINT") << 19 << Kind::Other;
    }

    void codesAreUnderstood()
    {
        QFETCH(int, code);
        QFETCH(StoreFault::Kind, kind);
        QCOMPARE(kindOfSqliteCode(code), kind);
    }

private:
    static QString pragma(Database &database, const QString &name)
    {
        auto value = database.query(u"PRAGMA "_s + name);
        return value && value->next() ? value->value(0).toString() : QString();
    }

    QString m_path;
};

GOLIVE_TEST(DatabaseTest)

} // namespace tst_database

#include "tst_database.moc"
