#pragma once

#include "storage/dialect.h"

namespace golive {

/// One writer at a time holds the whole file; a scope makes no difference.
class SqliteDialect final : public Dialect
{
public:
    QStringList begin(TransactionScope) const override;
    QString commit(const QStringList &told) const override;
    QString readVersion() const override;
    QString writeVersion(int version) const override;
    QStringList groundwork() const override { return {}; }
    QStringList grants() const override { return {}; }
    QStringList step(const QString &statement) const override { return {statement}; }
    QString replaceInto(const QString &table, const QString &key, const QStringList &columns) const override;
    QString changeMark(TransactionScope) const override;
    QString now() const override;
    QString isDecidedFor() const override { return {}; }
    QString isEmailShown() const override { return {}; }
    QString decideFor() const override { return {}; }
    QString withValues(const QSqlDriver &, const QString &sql, const QVariantList &) const override { return sql; }
    StoreFault faultOf(const QSqlError &, const QString &place) const override;
};

} // namespace golive
