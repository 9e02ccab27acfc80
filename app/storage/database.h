#pragma once

#include "base/result.h"
#include "ports/fault.h"
#include "storage/migrations.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <memory>

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

/// One connection to a file of Golive's, to be used in the thread that opened it. Commits are on disk when they return.
class Database
{
public:
    /// Makes folder and file where they are missing and brings the tables up to date. A damaged file is moved aside and
    /// reported, with its new place; opening again then begins with an empty one.
    static Result<std::unique_ptr<Database>, StoreFault> open(const QString &folder, const DatabaseFile & = {});
    /// Only to read, beside the program that writes it: nothing is made, brought up to date or moved aside, and it may
    /// be damaged. Null where there is no such file, or its writer has only just begun it.
    static Result<std::unique_ptr<Database>, StoreFault> openToRead(const QString &folder, const DatabaseFile &);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement with its values, executed.
    Result<QSqlQuery, StoreFault> query(const QString &sql, const QVariantList &values = {});
    Result<Done, StoreFault> execute(const QString &sql, const QVariantList &values = {});
    /// A statement to be run again and again; to be destroyed before the database.
    Result<QSqlQuery, StoreFault> prepare(const QString &sql);
    /// Runs what was prepared with its values.
    Result<Done, StoreFault> run(QSqlQuery &, const QVariantList &values);
    const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection);
    Result<Done, StoreFault> connect();
    Result<Done, StoreFault> makeReady(const DatabaseFile &);
    Result<Done, StoreFault> useWriteAheadLog();
    /// Of one table, or of the whole file.
    Result<Done, StoreFault> checkIsWhole(const QString &table = QStringLiteral("1"));
    Result<Done, StoreFault> checkTables(const QStringList &);

    QString m_path;
    QString m_connection;
};

} // namespace golive
