#include "storage/sqlguardbook.h"

#include "storage/database.h"
#include "storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

Result<QList<GuardLease>, StoreFault> SqlGuardBook::all() const
{
    auto rows = m_database.query(u"SELECT setup, guard, seen_at FROM guards ORDER BY setup"_s);
    if (!rows)
        return failure(rows.error());
    QList<GuardLease> leases;
    while (rows->next())
        leases << GuardLease{
            {rows->value(0).toString()}, rows->value(1).toString(), fromEpochMs(rows->value(2).toLongLong())};
    return leases;
}

Result<GuardLease, StoreFault> SqlGuardBook::take(const SetupId &setup, const QString &guard, Instant now,
                                                  bool isTakingOver)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto row = m_database.query(u"SELECT guard, seen_at FROM guards WHERE setup=?"_s, {setup.value});
    if (!row)
        return failure(row.error());
    if (row->next()) {
        const GuardLease held{setup, row->value(0).toString(), fromEpochMs(row->value(1).toLongLong())};
        if (held.guard != guard && !held.isStale(now) && !isTakingOver)
            return held;
    }
    row->finish();
    if (auto written = m_database.execute(u"INSERT INTO guards (setup, guard, seen_at) VALUES (?, ?, ?)"
                                          " ON CONFLICT (setup) DO UPDATE SET guard=excluded.guard,"
                                          " seen_at=excluded.seen_at"_s,
                                          {setup.value, guard, toEpochMs(now)});
        !written)
        return failure(written.error());
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return GuardLease{setup, guard, now};
}

Result<Done, StoreFault> SqlGuardBook::beat(const QString &guard, Instant now)
{
    return m_database.execute(u"UPDATE guards SET seen_at=? WHERE guard=?"_s, {toEpochMs(now), guard});
}

Result<Done, StoreFault> SqlGuardBook::release(const QString &guard)
{
    return m_database.execute(u"DELETE FROM guards WHERE guard=?"_s, {guard});
}

} // namespace golive
