#pragma once

#include "base/result.h"
#include "ports/fault.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

namespace golive {

/// One connection to DIR/golive.sqlite, to be used in the thread that opened it. Commits are on disk when they return.
class Database
{
public:
    /// Makes folder and file where they are missing and brings the tables up to date. A damaged file is moved aside and
    /// reported, with its new place; opening again then begins with an empty one.
    static Result<std::unique_ptr<Database>, StoreFault> open(const QString &folder);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement with its values, executed.
    Result<QSqlQuery, StoreFault> query(const QString &sql, const QVariantList &values = {});
    Result<Done, StoreFault> execute(const QString &sql, const QVariantList &values = {});
    const QString &path() const { return m_path; }

private:
    Database(QString path, QString connection);
    Result<Done, StoreFault> connect();
    Result<Done, StoreFault> useWriteAheadLog();
    Result<Done, StoreFault> checkIsWhole();

    QString m_path;
    QString m_connection;
};

} // namespace golive
