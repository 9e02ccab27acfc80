#include "events/store/eventfolding.h"

#include "events/read/digestjson.h"
#include "events/store/sqleventstore.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr qsizetype rowsInOneStep = 500;
constexpr qsizetype mostInOnePile = 10'000;
/// A sender who makes up fields must not fill the memory.
constexpr qsizetype mostPiles = 300;

} // namespace

size_t qHash(const EventFolding::Group &group, size_t seed)
{
    return qHashMulti(seed, group.app, group.via, group.waba, group.phone, group.shape);
}

Result<bool, StoreFault> EventFolding::step()
{
    if (!m_end) {
        const auto last = end();
        if (!last)
            return failure(last.error());
        m_end = *last;
    }
    auto transaction = Transaction::begin(m_database, TransactionScope::Events);
    if (!transaction)
        return failure(transaction.error());
    const qint64 begun = m_mark;
    auto isMore = foldNext();
    if (isMore) {
        if (auto done = transaction->commit(); !done)
            isMore = failure(done.error());
    }
    if (!isMore) {
        m_mark = begun;
        m_piles.clear();
    }
    return isMore;
}

Result<bool, StoreFault> EventFolding::foldNext()
{
    const auto now = world();
    if (!now)
        return failure(now.error());
    if (*now != m_world || m_piles.size() > mostPiles)
        m_piles.clear();
    m_world = *now;

    const auto rows = nextRows();
    if (!rows)
        return failure(rows.error());
    for (const Row &row : *rows) {
        if (auto done = pile(row); !done)
            return failure(done.error());
        m_mark = row.mark;
    }
    for (auto pile = m_piles.begin(); pile != m_piles.end(); ++pile) {
        if (auto done = write(pile.key(), *pile); !done)
            return failure(done.error());
    }
    return rows->size() == rowsInOneStep;
}

/// Rows stand in the order in which they came, and what did not come from a log says when: halved until found.
Result<qint64, StoreFault> EventFolding::end()
{
    auto newest = m_database.query(u"SELECT max(mark) FROM events"_s);
    if (!newest)
        return failure(newest.error());
    qint64 old = 0;
    qint64 most = newest->next() ? newest->value(0).toLongLong() : 0;
    newest->finish();
    while (old < most) {
        const qint64 middle = old + (most - old + 1) / 2;
        auto row =
            m_database.query(u"SELECT mark, received_at FROM events WHERE mark>=? AND via<>? ORDER BY mark LIMIT 1"_s,
                             {middle, int(SqlEventStore::Via::Imported)});
        if (!row)
            return failure(row.error());
        if (row->next() && fromEpochMs(row->value(1).toLongLong()) < m_before)
            old = row->value(0).toLongLong();
        else
            most = middle - 1;
    }
    return old;
}

Result<EventFolding::World, StoreFault> EventFolding::world()
{
    World world;
    for (const auto &[value, sql] :
         {std::pair{&world.changes, m_database.dialect().changeMark(TransactionScope::Events)},
          std::pair{&world.senders, u"SELECT max(no) FROM senders"_s}}) {
        auto row = m_database.query(sql);
        if (!row)
            return failure(row.error());
        *value = row->next() ? row->value(0).toLongLong() : 0;
    }
    world.changes -= m_database.ownCommits(TransactionScope::Events);
    return world;
}

Result<QList<EventFolding::Row>, StoreFault> EventFolding::nextRows()
{
    auto found = m_database.query(u"SELECT mark, received_at, digest, previous, app, via, waba, phone FROM events"
                                  " WHERE mark>? AND mark<=? AND mark<(SELECT max(mark) FROM events)"
                                  " ORDER BY mark LIMIT ?"_s,
                                  {m_mark, *m_end, rowsInOneStep});
    if (!found)
        return failure(found.error());
    QList<Row> rows;
    while (found->next()) {
        Row row{found->value(0).toLongLong(), {}, {}};
        const Instant receivedAt = fromEpochMs(found->value(1).toLongLong());
        const QByteArray kept = found->value(2).toByteArray();
        auto events = FoldedEvents::fromBytes(kept);
        const auto digest = events || receivedAt >= m_before ? std::nullopt : digestFromJson(kept);
        const Instant at = digest ? believedTime(*digest, receivedAt).value_or(receivedAt) : m_before;
        if (at < m_before) {
            row.at = at;
            events = FoldedEvents::ofOne(*digest, kept, {row.mark, found->value(3).toLongLong(), receivedAt});
        }
        if (events) {
            Group group{found->value(4).toLongLong(), found->value(5).toInt(), found->value(6).toString(),
                        found->value(7).toString(), events->shape()};
            row.foldable.emplace(std::move(group), *std::move(events));
        }
        rows.append(std::move(row));
    }
    if (found->lastError().isValid())
        return failure(m_database.dialect().faultOf(found->lastError(), m_database.path()));
    return rows;
}

Result<Done, StoreFault> EventFolding::pile(const Row &row)
{
    if (!row.foldable)
        return Done{};
    const auto &[group, events] = *row.foldable;
    auto pile = m_piles.find(group);
    const bool isThere = pile != m_piles.end();
    if (isThere && pile->events.places().size() + events.places().size() <= mostInOnePile) {
        pile->events.add(events);
        pile->rows.append(row.mark);
    } else {
        if (auto done = isThere ? write(group, *pile) : Done{}; !done)
            return done;
        pile = m_piles.insert(group, {events, {}, {row.mark}});
    }
    if (row.at) {
        const auto times = pile->times.value_or(std::pair(*row.at, *row.at));
        pile->times = {std::min(times.first, *row.at), std::max(times.second, *row.at)};
    }
    return Done{};
}

Result<Done, StoreFault> EventFolding::write(const Group &group, Pile &pile)
{
    if (pile.rows.size() < 2)
        return Done{};
    const qint64 last = pile.rows.takeLast();
    QStringList others;
    for (const qint64 mark : std::as_const(pile.rows))
        others << QString::number(mark);
    pile.rows = {last};
    if (auto gone = m_database.execute(u"DELETE FROM events WHERE mark IN (%1)"_s.arg(others.join(u','))); !gone)
        return gone;
    if (auto kept =
            m_database.execute(u"UPDATE events SET fingerprint=NULL, previous=NULL, received_at=?, digest=?"
                               " WHERE mark=?"_s,
                               {toEpochMs(pile.events.lastAt()), pile.events.withSimplerTimes().toBytes(), last});
        !kept)
        return kept;
    const auto times = std::exchange(pile.times, std::nullopt);
    return times ? close(group.app, *times) : Done{};
}

Result<Done, StoreFault> EventFolding::close(qint64 app, const std::pair<Instant, Instant> &times)
{
    using std::chrono::days;
    return m_database.execute(
        u"INSERT INTO closed (app, since, before) VALUES (?, ?, ?)"
        " ON CONFLICT (app) DO UPDATE SET"
        " since=CASE WHEN excluded.since<closed.since THEN excluded.since ELSE closed.since END,"
        " before=CASE WHEN excluded.before>closed.before THEN excluded.before ELSE closed.before END"_s,
        {app, toEpochMs(std::chrono::floor<days>(times.first)),
         toEpochMs(std::chrono::floor<days>(times.second) + days(1))});
}

} // namespace golive
