#include "storage/database.h"

#include "base/logging.h"
#include "platform/files/ownersalone.h"
#include "storage/datafolder.h"
#include "storage/serverlink.h"
#include "storage/sqlfault.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive {

namespace {

constexpr auto busyTimeout = 5000ms;

/// SQLite gives -wal and -shm the rights of the database file, so it is made before SQLite can make it wider.
void makePrivate(const QString &path, bool isReadByGroup)
{
    const Readers readers = isReadByGroup ? Readers::OwnersGroup : Readers::Owner;
    QFile file(path);
    // SQLite words a fault better.
    if (file.exists())
        (void)keepToOwner(path, readers);
    else
        (void)createForOwner(file, readers);
}

QString newConnection()
{
    return u"golive-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// The log goes with the file: it may hold what the file has not got yet.
QString moveAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    QString aside = path.chopped(7) + u"-damaged-"_s + stamp + u".sqlite"_s;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return path;
    }
    return aside;
}

} // namespace

Database::Database(QString path, QString connection, const Dialect &dialect)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_dialect(dialect)
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>, StoreFault> Database::open(const QString &folder, const DatabaseFile &file)
{
    if (auto prepared = prepareDataFolder(folder); !prepared)
        return failure(prepared.error());
    const QString path = folder + u'/' + file.name;
    makePrivate(path, file.isReadByGroup);

    std::unique_ptr<Database> database(new Database(path, newConnection(), Dialect::embedded()));
    const auto ready = database->makeReady(file);
    if (ready)
        return database;

    StoreFault fault = ready.error();
    database.reset();
    if (fault.kind == StoreFault::Kind::Damaged) {
        fault.path = moveAside(path);
        qCWarning(logStorage) << "the database is damaged; kept as" << fault.path;
    }
    return failure(fault);
}

Result<std::unique_ptr<Database>, StoreFault> Database::openToRead(const QString &folder, const DatabaseFile &file)
{
    const QString path = folder + u'/' + file.name;
    if (!QFile::exists(path))
        return std::unique_ptr<Database>();
    std::unique_ptr<Database> database(new Database(path, newConnection(), Dialect::embedded()));
    if (auto connected = database->connect(); !connected)
        return failure(connected.error());
    if (auto set = database->execute(u"PRAGMA query_only=ON"_s); !set)
        return failure(set.error());
    const auto version = versionOf(*database);
    if (!version)
        return failure(version.error());
    if (*version > file.migrations.size())
        return failure(StoreFault{StoreFault::Kind::NewerVersion, path, QString::number(*version)});
    if (*version < (file.oldestReadable > 0 ? file.oldestReadable : file.migrations.size()))
        return std::unique_ptr<Database>();
    return database;
}

std::unique_ptr<Database> Database::ofServer(const StoreDoor &door)
{
    std::unique_ptr<Database> database(new Database(door.address.text(), newConnection(), Dialect::server()));
    database->m_server = std::make_unique<ServerLink>(door, database->m_connection);
    return database;
}

Result<std::unique_ptr<Database>, StoreFault> Database::openUnprepared(const StoreDoor &door)
{
    auto database = ofServer(door);
    if (auto opened = database->m_server->open(); !opened)
        return failure(opened.error());
    return database;
}

std::unique_ptr<Database> Database::openLater(const StoreDoor &door)
{
    auto database = ofServer(door);
    database->m_server->expectTables(databaseVersion());
    return database;
}

Result<std::unique_ptr<Database>, StoreFault> Database::open(const StoreDoor &door)
{
    if (!door.address.isServer())
        return open(door.address.folder);
    auto database = openLater(door);
    if (auto opened = database->m_server->open(); !opened)
        return failure(opened.error());
    return database;
}

Result<Done, StoreFault> Database::makeReady(const DatabaseFile &file)
{
    auto ready = connect();
    if (ready && QFileInfo(m_path).size() <= file.mostReadThrough)
        ready = checkIsWhole();
    else if (ready)
        ready = checkTables(file.alwaysReadThrough);
    if (ready)
        ready = useWriteAheadLog();
    if (ready)
        ready = migrate(*this, file.migrations);
    return ready;
}

Result<Done, StoreFault> Database::connect()
{
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    sql.setDatabaseName(m_path);
    sql.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count()));
    if (!sql.open())
        return failure(m_dialect.faultOf(sql.lastError(), m_path));
    // fullfsync: on macOS an fsync alone leaves the data in the drive's cache.
    for (const QString &pragma :
         {u"PRAGMA synchronous=FULL"_s, u"PRAGMA fullfsync=ON"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (auto set = execute(pragma); !set)
            return set;
    }
    return Done{};
}

Result<Done, StoreFault> Database::checkTables(const QStringList &tables)
{
    for (const QString &table : tables) {
        auto known = query(u"SELECT 1 FROM sqlite_master WHERE type='table' AND name=?"_s, {table});
        if (!known)
            return failure(known.error());
        if (!known->next())
            continue;
        known->finish();
        if (auto whole = checkIsWhole(table); !whole)
            return whole;
    }
    return Done{};
}

Result<Done, StoreFault> Database::checkIsWhole(const QString &table)
{
    auto check = query(u"PRAGMA quick_check(%1)"_s.arg(table));
    if (!check)
        return failure(check.error());
    if (check->next() && check->value(0).toString() == "ok"_L1)
        return Done{};
    return failure(StoreFault{StoreFault::Kind::Damaged, m_path, check->value(0).toString()});
}

Result<Done, StoreFault> Database::useWriteAheadLog()
{
    // Changing the mode does not wait for the busy timeout: two first starts at once would fail one of them.
    QDeadlineTimer patience(busyTimeout);
    for (;;) {
        auto mode = query(u"PRAGMA journal_mode=WAL"_s);
        if (mode && mode->next() && mode->value(0).toString() == "wal"_L1)
            return Done{};
        const bool isLocked = !mode && mode.error().kind == StoreFault::Kind::Locked;
        if (!mode && !isLocked)
            return failure(mode.error());
        if (patience.hasExpired())
            return failure(StoreFault{StoreFault::Kind::Locked, m_path, u"journal_mode"_s});
        QThread::msleep(20);
    }
}

Result<QSqlQuery, StoreFault> Database::query(const QString &sql, const QVariantList &values)
{
    auto query = prepare(sql);
    if (!query)
        return failure(query.error());
    if (auto done = run(*query, values); !done)
        return failure(done.error());
    return QSqlQuery(std::move(*query));
}

Result<Done, StoreFault> Database::execute(const QString &sql, const QVariantList &values)
{
    auto done = query(sql, values);
    if (!done)
        return failure(done.error());
    return Done{};
}

Result<Statement, StoreFault> Database::prepare(const QString &sql)
{
    if (auto there = beThere(); !there)
        return failure(there.error());
    Statement query(QSqlDatabase::database(m_connection, false), sql);
    // A server's rows come all at once: with one by one, the next statement would take them away.
    query.setForwardOnly(!m_server);
    if (!m_server && !query.prepare(sql))
        return failure(faultOf(query));
    return query;
}

Result<Done, StoreFault> Database::run(Statement &query, const QVariantList &values)
{
    if (m_server) {
        if (auto there = beThere(); !there)
            return there;
        const QSqlDatabase sql = QSqlDatabase::database(m_connection, false);
        if (query.exec(m_dialect.withValues(*sql.driver(), query.sql(), values)))
            return Done{};
        return failure(faultOf(query));
    }
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return failure(faultOf(query));
    return Done{};
}

Result<Done, StoreFault> Database::beThere()
{
    if (!m_server || !m_server->isLost())
        return Done{};
    if (m_isInTransaction)
        return failure(StoreFault{StoreFault::Kind::Unreachable, m_path, u"the connection was lost"_s});
    return m_server->open();
}

void Database::noteOwnCommit(TransactionScope scope)
{
    if (m_server && scope == TransactionScope::Store)
        ++m_ownCommits;
    if (m_server && scope == TransactionScope::Events)
        ++m_ownEventCommits;
}

void Database::listen(QObject *context, std::function<void(const ChangeHint &)> told)
{
    if (!m_server)
        return;
    // Where it was cut there is another one before anybody asks.
    m_server->listen(context, std::move(told), [this] { (void)beThere(); });
}

StoreFault Database::faultOf(const QSqlQuery &query)
{
    StoreFault fault = m_dialect.faultOf(query.lastError(), m_path);
    if (m_server && fault.kind == StoreFault::Kind::Unreachable)
        m_server->setLost();
    return fault;
}

Result<bool, StoreFault> Database::isEmailShown()
{
    const QString question = m_dialect.isEmailShown();
    if (m_isEmailShown || question.isEmpty())
        return m_isEmailShown.value_or(true);
    auto answer = query(question);
    if (!answer)
        return failure(answer.error());
    m_isEmailShown = answer->next() && answer->value(0).toInt() != 0;
    return *m_isEmailShown;
}

} // namespace golive
