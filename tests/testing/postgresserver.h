#pragma once

#include "storage/storedoor.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace golive::testing {

/// A PostgreSQL server of a test's own, in a temporary folder, on a port of this computer's loopback: as the person who
/// runs the tests or, where that is root, as the user "postgres". It ends with the test's program, however that ends.
class PostgresServer
{
public:
    /// The same for all tests of a program, made when it is first asked for; null where it does not start (and a
    /// warning says why).
    static PostgresServer *shared();
    /// Whether this computer has one at all. Debian: package postgresql.
    static bool isInstalled();

    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    /// Makes it, and starts it.
    bool begin(const QStringList &settings = {});
    bool start();
    bool isRunning() const { return m_server.state() == QProcess::Running; }
    /// As the power would: SIGKILL.
    void kill();
    /// As pg_ctl -m immediate.
    void stopAtOnce();
    /// Lets what runs end first.
    void stop();
    /// Puts its data aside as they are now, as a copy on another computer has them that received nothing later. It must
    /// not run.
    bool keepCopy();
    /// That copy takes its place: started, and promoted. It must not run.
    bool failOver();
    /// Writes a database into a dump, as whoever looks after a server does, and puts it back into one, over what is
    /// there.
    bool dump(const StoreAddress &, const QString &name) const;
    bool putBack(const StoreAddress &, const QString &name) const;
    /// Cuts the connections to that database, as an administrator does.
    bool cutConnections(const StoreAddress &);

    /// An empty database, or one with this program's tables.
    StoreAddress newDatabase(bool isPrepared = true);
    /// Nobody is in it any more.
    void giveBack(const StoreAddress &);
    /// As its superuser, in the database "postgres" or that one.
    bool run(const QString &sql, const QString &database = QStringLiteral("postgres"));
    /// A file of its folder that is its own, as it wants the key of its certificate to be; what its path is.
    QString put(const QString &name, const QByteArray &text);
    int port() const { return m_port; }
    QString folder() const { return m_dir.path(); }
    static QString folderOfPrograms();
    /// How a program of the server's is begun: by whom it may be.
    static QStringList asServersUser(const QStringList &command);

private:
    StoreAddress addressOf(const QString &database) const;
    static bool prepare(const StoreAddress &);
    bool isAnswering() const;
    void sendSignal(const QString &name);

    QTemporaryDir m_dir;
    QProcess m_server;
    QStringList m_settings;
    int m_port = 0;
    int m_made = 0;
    QStringList m_free;
};

} // namespace golive::testing
