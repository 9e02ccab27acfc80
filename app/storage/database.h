#pragma once

#include "base/result.h"
#include "ports/changehint.h"
#include "ports/fault.h"
#include "storage/dialect.h"
#include "storage/migrations.h"
#include "storage/statement.h"
#include "storage/storedoor.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace golive {

/// A file of Golive's and how it came about.
struct DatabaseFile
{
    QString name = QStringLiteral("golive.sqlite"); ///< Ends in .sqlite.
    const Migrations &migrations = setupMigrations();
    /// Opening reads a file up to this size through, in bytes: a damaged one is found before anything relies on it.
    /// Larger ones would hold the start up; there damage shows when a statement meets it.
    qint64 mostReadThrough = qint64(4) * 1024 * 1024;
    /// The oldest version that a reader who brings nothing up to date can do with; 0: only the newest.
    int oldestReadable = 0;
    /// Others of the file's group may read it; else it is its owner's alone.
    bool isReadByGroup = false;
    /// Tables that are read through whatever the file's size, where they are there: more than a view depends on them.
    QStringList alwaysReadThrough{QStringLiteral("sync_ledger")};
};

class ServerLink;

/// One connection to a file of Golive's, or to a server's database, to be used in the thread that opened it. Commits
/// are on disk when they return. A lost connection fails what is asked as Unreachable, and what it was a transaction
/// of; what is asked next opens another one.
class Database
{
public:
    /// Makes folder and file where they are missing and brings the tables up to date. A damaged file is moved aside and
    /// reported, with its new place; opening again then begins with an empty one.
    static Result<std::unique_ptr<Database>, StoreFault> open(const QString &folder, const DatabaseFile & = {});
    /// Only to read, beside the program that writes it: nothing is made, brought up to date or moved aside, and it may
    /// be damaged. Null where there is no such file, or its writer has only just begun it.
    static Result<std::unique_ptr<Database>, StoreFault> openToRead(const QString &folder, const DatabaseFile &);
    /// The folder as above; or a server's database, whose tables are this program's already: nothing is made or brought
    /// up to date there.
    static Result<std::unique_ptr<Database>, StoreFault> open(const StoreDoor &);
    /// ... whatever its tables are, for who brings them up to date.
    static Result<std::unique_ptr<Database>, StoreFault> openUnprepared(const StoreDoor &);
    /// A server's that does not answer yet: what is asked fails as Unreachable until it does.
    static std::unique_ptr<Database> openLater(const StoreDoor &);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement with its values, executed.
    Result<QSqlQuery, StoreFault> query(const QString &sql, const QVariantList &values = {});
    Result<Done, StoreFault> execute(const QString &sql, const QVariantList &values = {});
    /// A statement to be run again and again; to be destroyed before the database.
    Result<Statement, StoreFault> prepare(const QString &sql);
    /// Runs what was prepared with its values.
    Result<Done, StoreFault> run(Statement &, const QVariantList &values);
    /// Calls `told` soon after another program has told that it has changed something (Transaction::tellOthers), and
    /// where that may have gone unheard, as long as `context` lives; a few times a second at most. A file never does.
    void listen(QObject *context, std::function<void(const ChangeHint &)> told);
    /// Of the file; a server's address.
    const QString &path() const { return m_path; }
    const Dialect &dialect() const { return m_dialect; }

    // For Transaction.
    void setInTransaction(bool isIn) { m_isInTransaction = isIn; }
    void noteOwnCommit(TransactionScope);
    /// How many of those that the server has numbered (Store, Events) were this connection's; 0 for a file, which
    /// numbers others' alone.
    qint64 ownCommits(TransactionScope scope = TransactionScope::Store) const
    {
        return scope == TransactionScope::Events ? m_ownEventCommits : m_ownCommits;
    }
    /// Who reads here may read the contacts' addresses beside set-ups' lines: a viewer on a server may not.
    Result<bool, StoreFault> isEmailShown();

private:
    Database(QString path, QString connection, const Dialect &);
    static std::unique_ptr<Database> ofServer(const StoreDoor &);
    /// A lost connection is opened again, but not under a transaction, which went with it.
    Result<Done, StoreFault> beThere();
    StoreFault faultOf(const QSqlQuery &);
    Result<Done, StoreFault> connect();
    Result<Done, StoreFault> makeReady(const DatabaseFile &);
    Result<Done, StoreFault> useWriteAheadLog();
    /// Of one table, or of the whole file.
    Result<Done, StoreFault> checkIsWhole(const QString &table = QStringLiteral("1"));
    Result<Done, StoreFault> checkTables(const QStringList &);

    QString m_path;
    QString m_connection;
    const Dialect &m_dialect;
    std::unique_ptr<ServerLink> m_server; ///< Null for a file.
    bool m_isInTransaction = false;
    qint64 m_ownCommits = 0;
    qint64 m_ownEventCommits = 0;
    std::optional<bool> m_isEmailShown; ///< Asked once.
};

} // namespace golive
