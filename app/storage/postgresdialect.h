#pragma once

#include "storage/dialect.h"

namespace golive {

/// PostgreSQL 13 and later. All of Golive's stands in a schema of its own.
class PostgresDialect final : public Dialect
{
public:
    QStringList begin(TransactionScope) const override;
    QString commit(const QStringList &told) const override;
    QString readVersion() const override;
    QString writeVersion(int version) const override;
    QStringList groundwork() const override;
    QStringList grants() const override;
    QStringList step(const QString &statement) const override;
    QString replaceInto(const QString &table, const QString &key, const QStringList &columns) const override;
    QString changeMark(TransactionScope) const override;
    QString now() const override;
    QString isDecidedFor() const override;
    /// The step since which that is known, too, of a dump that was put back into its own server.
    static QStringList ledgersMark();
    QString isEmailShown() const override;
    QString decideFor() const override;
    QString withValues(const QSqlDriver &, const QString &sql, const QVariantList &values) const override;
    StoreFault faultOf(const QSqlError &, const QString &place) const override;
};

} // namespace golive
