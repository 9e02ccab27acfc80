#include "storage/sqlguardbook.h"

#include "storage/database.h"
#include "storage/toldleases.h"
#include "storage/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

const QString readHeld = QStringLiteral("SELECT guard, coalesce(guard_beats.seen_at, guards.seen_at)"
                                        " FROM guards LEFT JOIN guard_beats USING (guard) WHERE setup=?");
const QString readLeases = QStringLiteral("SELECT setup, guard, coalesce(guard_beats.seen_at, guards.seen_at)"
                                          " FROM guards LEFT JOIN guard_beats USING (guard)");

GuardLease leaseIn(const QSqlQuery &row)
{
    return {{row.value(0).toString()}, row.value(1).toString(), fromEpochMs(row.value(2).toLongLong())};
}

Result<QList<GuardLease>, StoreFault> leasesFrom(Result<QSqlQuery, StoreFault> rows)
{
    if (!rows)
        return failure(rows.error());
    QList<GuardLease> leases;
    while (rows->next())
        leases << leaseIn(*rows);
    return leases;
}

} // namespace

// A lease is as fresh as its guard's last sign of life.
Result<Done, StoreFault> SqlGuardBook::forEach(const std::function<void(const GuardLease &)> &tell) const
{
    // A server's answer is in memory as a whole. What changes meanwhile has another mark, and is read again.
    constexpr int atOnce = 2000;
    for (QString after = u""_s;;) {
        auto rows = m_database.query(readLeases + u" WHERE setup>? ORDER BY setup LIMIT ?"_s, {after, atOnce});
        if (!rows)
            return failure(rows.error());
        int count = 0;
        for (; rows->next(); ++count) {
            const GuardLease lease = leaseIn(*rows);
            after = lease.setup.value;
            tell(lease);
        }
        if (count < atOnce)
            return Done{};
    }
}

Result<QList<GuardLease>, StoreFault> SqlGuardBook::of(const QList<SetupId> &setups) const
{
    if (setups.isEmpty())
        return QList<GuardLease>{};
    QVariantList ids;
    for (const SetupId &setup : setups)
        ids << setup.value;
    const QString places = QStringList(ids.size(), u"?"_s).join(u',');
    return leasesFrom(m_database.query(readLeases + u" WHERE setup IN ("_s + places + u") ORDER BY setup"_s, ids));
}

Result<qint64, StoreFault> SqlGuardBook::changeMark() const
{
    auto row = m_database.query(u"SELECT place FROM lease_changes"_s);
    if (!row)
        return failure(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<QHash<QString, Instant>, StoreFault> SqlGuardBook::beats() const
{
    auto rows = m_database.query(u"SELECT guard, seen_at FROM guard_beats"_s);
    if (!rows)
        return failure(rows.error());
    QHash<QString, Instant> beats;
    while (rows->next())
        beats.insert(rows->value(0).toString(), fromEpochMs(rows->value(1).toLongLong()));
    return beats;
}

Result<GuardLease, StoreFault> SqlGuardBook::take(const SetupId &setup, const QString &guard, Instant now,
                                                  bool isTakingOver)
{
    // Many ask at once who has a new one, and each transaction has all others look for changes.
    if (!isTakingOver) {
        auto held = m_database.query(readHeld, {setup.value});
        if (!held)
            return failure(held.error());
        if (held->next()) {
            const GuardLease lease{setup, held->value(0).toString(), fromEpochMs(held->value(1).toLongLong())};
            if (lease.guard != guard && !lease.isStale(now))
                return lease;
        }
    }
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto taking = prepareTaking();
    if (!taking)
        return failure(taking.error());
    auto taken = takeOne(*taking, setup, guard, now, isTakingOver);
    if (!taken)
        return taken;
    if (taken->guard == guard) {
        if (auto alive = beat(guard, now); !alive)
            return failure(alive.error());
    }
    transaction->tellOthers(wordsOfLeases(taking->moved));
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return taken;
}

Result<QList<GuardLease>, StoreFault> SqlGuardBook::takeAll(const QList<SetupId> &setups, const QString &guard,
                                                            Instant now)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto taking = prepareTaking();
    if (!taking)
        return failure(taking.error());
    // In one order: of two programs that take the same ones the second waits, and neither stands in the other's way.
    QList<SetupId> inOrder = setups;
    std::sort(inOrder.begin(), inOrder.end());
    QList<GuardLease> leases;
    for (const SetupId &setup : std::as_const(inOrder)) {
        const auto taken = takeOne(*taking, setup, guard, now, false);
        if (!taken)
            return failure(taken.error());
        leases << *taken;
    }
    if (auto alive = beat(guard, now); !alive)
        return failure(alive.error());
    transaction->tellOthers(wordsOfLeases(taking->moved));
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return leases;
}

/// Once for all that are taken: preparing costs more than running.
Result<SqlGuardBook::Taking, StoreFault> SqlGuardBook::prepareTaking()
{
    auto read = m_database.prepare(readHeld);
    if (!read)
        return failure(read.error());
    auto write = m_database.prepare(u"INSERT INTO guards (setup, guard, seen_at) VALUES (?, ?, ?)"
                                    " ON CONFLICT (setup) DO UPDATE SET guard=excluded.guard,"
                                    " seen_at=excluded.seen_at"_s);
    if (!write)
        return failure(write.error());
    return Taking{std::move(*read), std::move(*write)};
}

Result<GuardLease, StoreFault> SqlGuardBook::takeOne(Taking &taking, const SetupId &setup, const QString &guard,
                                                     Instant now, bool isTakingOver)
{
    if (auto read = m_database.run(taking.read, {setup.value}); !read)
        return failure(read.error());
    bool isHeld = false;
    if (taking.read.next()) {
        const GuardLease held{setup, taking.read.value(0).toString(), fromEpochMs(taking.read.value(1).toLongLong())};
        taking.read.finish();
        if (held.guard != guard && !held.isStale(now) && !isTakingOver)
            return held;
        isHeld = held.guard == guard;
    }
    if (auto written = m_database.run(taking.write, {setup.value, guard, toEpochMs(now)}); !written)
        return failure(written.error());
    taking.write.finish();
    if (!isHeld)
        taking.moved << setup;
    return GuardLease{setup, guard, now};
}

Result<Done, StoreFault> SqlGuardBook::beat(const QString &guard, Instant now)
{
    return m_database.execute(u"INSERT INTO guard_beats (guard, seen_at) VALUES (?, ?)"
                              " ON CONFLICT (guard) DO UPDATE SET seen_at=excluded.seen_at"_s,
                              {guard, toEpochMs(now)});
}

Result<Done, StoreFault> SqlGuardBook::release(const QString &guard)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    auto rows = m_database.query(u"DELETE FROM guards WHERE guard=? RETURNING setup"_s, {guard});
    if (!rows)
        return failure(rows.error());
    QList<SetupId> freed;
    while (rows->next())
        freed << SetupId{rows->value(0).toString()};
    rows->finish();
    if (auto done = m_database.execute(u"DELETE FROM guard_beats WHERE guard=?"_s, {guard}); !done)
        return done;
    transaction->tellOthers(wordsOfLeases(freed));
    return transaction->commit();
}

// Who was faster is seen by the condition, without a lock: a claim must not wait for a poll.
Result<GuardBook::LineEnd, StoreFault> SqlGuardBook::moveLine(const QString &line,
                                                              const std::function<Instant(const LineEnd &)> &moved)
{
    constexpr int mostTries = 100;
    const QString readEnd = u"SELECT (SELECT ends_at FROM call_lines WHERE line=?), "_s + m_database.dialect().now();
    for (int i = 0; i < mostTries; ++i) {
        auto read = m_database.query(readEnd, {line});
        if (!read)
            return failure(read.error());
        if (!read->next())
            break;
        LineEnd known{{}, fromEpochMs(read->value(1).toLongLong())};
        if (!read->isNull(0))
            known.end = fromEpochMs(read->value(0).toLongLong());
        read->finish();
        const qint64 after = toEpochMs(moved(known));
        auto written =
            known.end ? m_database.query(u"UPDATE call_lines SET ends_at=? WHERE line=? AND ends_at=? RETURNING 1"_s,
                                         {after, line, toEpochMs(*known.end)})
                      : m_database.query(u"INSERT INTO call_lines (line, ends_at) VALUES (?, ?)"
                                         " ON CONFLICT (line) DO NOTHING RETURNING 1"_s,
                                         {line, after});
        if (!written)
            return failure(written.error());
        if (written->next())
            return known;
    }
    return failure(StoreFault{StoreFault::Kind::Locked, m_database.path(), u"others are always faster"_s});
}

} // namespace golive
