#include "testing/postgresserver.h"

#include "storage/database.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::testing {

namespace {

constexpr int patience = 60'000; // ms
std::unique_ptr<PostgresServer> ofAll;

// What stands in the tables from the beginning is kept beside them.
const QString patterned = u"DO $$ DECLARE t text; BEGIN CREATE SCHEMA pattern;"
                          " FOR t IN SELECT tablename FROM pg_tables WHERE schemaname='golive' LOOP"
                          " EXECUTE format('CREATE TABLE pattern.%I AS TABLE golive.%I', t, t); END LOOP; END $$"_s;
const QString emptied = u"DO $$ DECLARE t text; BEGIN SET LOCAL session_replication_role=replica;"
                        " FOR t IN SELECT tablename FROM pg_tables WHERE schemaname='golive' LOOP"
                        " EXECUTE format('DELETE FROM golive.%I', t);"
                        " EXECUTE format('INSERT INTO golive.%I SELECT * FROM pattern.%I', t, t);"
                        " END LOOP; END $$"_s;

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool isDone(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.first(), command.mid(1));
    const bool isGood = process.waitForFinished(patience) && process.exitCode() == 0;
    if (!isGood)
        qWarning("%s: %s", qPrintable(command.join(u' ')), process.readAll().constData());
    return isGood;
}

bool isRoot()
{
    // Whoever makes a folder owns it.
    const QTemporaryDir made;
    return QFileInfo(made.path()).ownerId() == 0;
}

} // namespace

QString PostgresServer::folderOfPrograms()
{
    // Debian keeps each version in a folder of its own, out of the way.
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : found) {
        QString folder = versions.filePath(version + u"/bin"_s);
        if (QFileInfo::exists(folder + u"/postgres"_s))
            return folder;
    }
    const QString onPath = QStandardPaths::findExecutable(u"postgres"_s);
    return onPath.isEmpty() ? QString() : QFileInfo(onPath).path();
}

bool PostgresServer::isInstalled()
{
    // Linux' setpriv ends the server with the test, and gives root's rights away.
    return !folderOfPrograms().isEmpty() && !QStandardPaths::findExecutable(u"setpriv"_s).isEmpty();
}

QStringList PostgresServer::asServersUser(const QStringList &command)
{
    QStringList whole{u"setpriv"_s, u"--pdeathsig=INT"_s};
    if (isRoot())
        whole << u"--reuid=postgres"_s << u"--regid=postgres"_s << u"--clear-groups"_s;
    return whole + command;
}

PostgresServer *PostgresServer::shared()
{
    if (!ofAll) {
        ofAll = std::make_unique<PostgresServer>();
        // Before the application goes: a process needs it.
        qAddPostRoutine([] { ofAll.reset(); });
        if (!ofAll->begin({u"fsync=off"_s}))
            ofAll.reset();
    }
    return ofAll.get();
}

PostgresServer::PostgresServer() = default;

PostgresServer::~PostgresServer()
{
    stopAtOnce();
}

QString PostgresServer::put(const QString &name, const QByteArray &text)
{
    const QString path = folder() + u'/' + name;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return {};
    file.close();
    return !isRoot() || isDone({u"chown"_s, u"postgres:"_s, path}) ? path : QString();
}

bool PostgresServer::begin(const QStringList &settings)
{
    m_settings = settings;
    if (!isInstalled()) {
        qWarning("there is no PostgreSQL on this computer (Debian: postgresql)");
        return false;
    }
    if (isRoot() && !isDone({u"chown"_s, u"postgres:"_s, folder()}))
        return false;
    const QStringList make{folderOfPrograms() + u"/initdb"_s,
                           u"-D"_s,
                           folder() + u"/data"_s,
                           u"--username=golive"_s,
                           u"--auth=trust"_s,
                           u"--encoding=UTF8"_s,
                           u"--locale=C.UTF-8"_s,
                           u"--no-sync"_s,
                           u"--no-instructions"_s};
    return isDone(asServersUser(make)) && start();
}

bool PostgresServer::start()
{
    // Another program may take the port first; and after a kill the last children take a moment to go.
    for (QDeadlineTimer left(patience); !left.hasExpired();) {
        if (m_port == 0)
            m_port = freePort();
        QStringList command{folderOfPrograms() + u"/postgres"_s, u"-D"_s, folder() + u"/data"_s};
        QStringList settings{u"listen_addresses=127.0.0.1"_s, u"unix_socket_directories="_s + folder(),
                             u"port="_s + QString::number(m_port), u"log_min_messages=fatal"_s};
        settings += m_settings;
        for (const QString &setting : std::as_const(settings))
            command << u"-c"_s << setting;
        command = asServersUser(command);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.setStandardOutputFile(folder() + u"/log"_s);
        m_server.start(command.first(), command.mid(1));
        while (m_server.state() != QProcess::NotRunning && !left.hasExpired()) {
            if (isAnswering())
                return true;
            m_server.waitForFinished(20);
        }
    }
    qWarning("PostgreSQL does not start");
    return false;
}

bool PostgresServer::isAnswering() const
{
    QProcess ready;
    ready.start(folderOfPrograms() + u"/pg_isready"_s,
                {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)});
    return ready.waitForFinished(patience) && ready.exitCode() == 0;
}

void PostgresServer::sendSignal(const QString &name)
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    (void)isDone({u"kill"_s, u"-s"_s, name, QString::number(m_server.processId())});
    m_server.waitForFinished(patience);
}

void PostgresServer::kill()
{
    sendSignal(u"KILL"_s);
}

void PostgresServer::stopAtOnce()
{
    sendSignal(u"QUIT"_s);
}

void PostgresServer::stop()
{
    sendSignal(u"INT"_s);
}

bool PostgresServer::keepCopy()
{
    return isDone(asServersUser({u"cp"_s, u"-a"_s, folder() + u"/data"_s, folder() + u"/copy"_s}));
}

bool PostgresServer::failOver()
{
    const QString data = folder() + u"/data"_s;
    return isDone({u"mv"_s, data, folder() + u"/gone"_s}) && isDone({u"mv"_s, folder() + u"/copy"_s, data}) &&
           isDone(asServersUser({u"touch"_s, data + u"/standby.signal"_s})) && start() &&
           isDone(asServersUser({folderOfPrograms() + u"/pg_ctl"_s, u"promote"_s, u"-w"_s, u"-D"_s, data}));
}

bool PostgresServer::dump(const StoreAddress &address, const QString &name) const
{
    return isDone(asServersUser({folderOfPrograms() + u"/pg_dump"_s, u"-Fc"_s, u"-h"_s, folder(), u"-p"_s,
                                 QString::number(m_port), u"-U"_s, address.user, u"-f"_s, folder() + u'/' + name,
                                 address.database}));
}

bool PostgresServer::putBack(const StoreAddress &address, const QString &name) const
{
    return isDone(
        asServersUser({folderOfPrograms() + u"/pg_restore"_s, u"--clean"_s, u"--if-exists"_s, u"--exit-on-error"_s,
                       u"--single-transaction"_s, u"-h"_s, folder(), u"-p"_s, QString::number(m_port), u"-U"_s,
                       address.user, u"-d"_s, address.database, folder() + u'/' + name}));
}

bool PostgresServer::run(const QString &sql, const QString &database)
{
    const auto opened = Database::openUnprepared({addressOf(database)});
    const auto done = opened ? (*opened)->execute(sql) : Result<Done, StoreFault>(failure(opened.error()));
    if (!done)
        qWarning("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    return done.has_value();
}

bool PostgresServer::cutConnections(const StoreAddress &address)
{
    return run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname='%1'"_s.arg(address.database));
}

StoreAddress PostgresServer::addressOf(const QString &database) const
{
    return {{}, u"127.0.0.1"_s, m_port, database, u"golive"_s, {}};
}

bool PostgresServer::prepare(const StoreAddress &address)
{
    const auto database = Database::openUnprepared({address});
    const auto prepared = database ? prepareServer(**database) : Result<Done, StoreFault>(failure(database.error()));
    if (!prepared)
        qWarning("not prepared: %s", qPrintable(prepared.error().detail));
    return prepared.has_value();
}

StoreAddress PostgresServer::newDatabase(bool isPrepared)
{
    // Making one takes a second, its tables a quarter of one, emptying them a moment.
    if (isPrepared && !m_free.isEmpty()) {
        const QString name = m_free.takeLast();
        return run(emptied, name) ? addressOf(name) : StoreAddress();
    }
    const QString name = u"golive%1"_s.arg(++m_made);
    if (!run(u"CREATE DATABASE "_s + name))
        return {};
    if (isPrepared && (!prepare(addressOf(name)) || !run(patterned, name)))
        return {};
    return addressOf(name);
}

void PostgresServer::giveBack(const StoreAddress &address)
{
    m_free << address.database;
}

} // namespace golive::testing
