#include "storage/sqlitedialect.h"

#include "storage/sqlfault.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

const Dialect &Dialect::embedded()
{
    static const SqliteDialect dialect;
    return dialect;
}

QStringList SqliteDialect::begin(TransactionScope scope) const
{
    return {scope == TransactionScope::Reading ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s};
}

QString SqliteDialect::commit(const QStringList &) const
{
    return u"COMMIT"_s;
}

QString SqliteDialect::readVersion() const
{
    return u"PRAGMA user_version"_s;
}

QString SqliteDialect::writeVersion(int version) const
{
    return u"PRAGMA user_version=%1"_s.arg(version);
}

QString SqliteDialect::replaceInto(const QString &table, const QString &, const QStringList &columns) const
{
    return u"INSERT OR REPLACE INTO "_s + table + u" ("_s + columns.join(u", "_s) + u") VALUES ("_s +
           QStringList(columns.size(), u"?"_s).join(u',') + u')';
}

// Changes with commits of other connections only (sqlite.org/pragma.html#pragma_data_version).
QString SqliteDialect::changeMark(TransactionScope) const
{
    return u"PRAGMA data_version"_s;
}

QString SqliteDialect::now() const
{
    return u"CAST((julianday('now')-2440587.5)*86400000 AS INTEGER)"_s;
}

StoreFault SqliteDialect::faultOf(const QSqlError &error, const QString &place) const
{
    return golive::faultOf(error, place);
}

} // namespace golive
