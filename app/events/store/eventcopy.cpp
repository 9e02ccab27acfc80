#include "events/store/eventcopy.h"

#include "storage/database.h"
#include "storage/transaction.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr int rowsAtOnce = 5'000;

/// Each numbers its apps in its own way; 0 is none in both.
using AppNumbers = QHash<qint64, qint64>;

Result<AppNumbers, StoreFault> takeApps(Database &source, Database &target)
{
    auto rows = source.query(u"SELECT no, id FROM apps ORDER BY no"_s);
    if (!rows)
        return failure(rows.error());
    AppNumbers numbers;
    while (rows->next()) {
        const QVariant id = rows->value(1);
        if (auto made = target.execute(u"INSERT INTO apps (id) VALUES (?) ON CONFLICT DO NOTHING"_s, {id}); !made)
            return failure(made.error());
        auto row = target.query(u"SELECT no FROM apps WHERE id=?"_s, {id});
        if (!row)
            return failure(row.error());
        if (row->next())
            numbers.insert(rows->value(0).toLongLong(), row->value(0).toLongLong());
    }
    return numbers;
}

Result<qint64, StoreFault> takeEvents(Database &source, Database &target, const AppNumbers &apps)
{
    auto insert =
        target.prepare(u"INSERT INTO events (mark, app, fingerprint, previous, received_at, digest, waba, phone, via)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mark) DO NOTHING"_s);
    if (!insert)
        return failure(insert.error());
    qint64 count = 0;
    qint64 last = 0;
    for (int read = rowsAtOnce; read == rowsAtOnce;) {
        auto rows = source.query(u"SELECT mark, app, fingerprint, previous, received_at, digest, waba, phone, via"
                                 " FROM events WHERE mark>? ORDER BY mark LIMIT ?"_s,
                                 {last, rowsAtOnce});
        if (!rows)
            return failure(rows.error());
        for (read = 0; rows->next(); ++read) {
            last = rows->value(0).toLongLong();
            QVariantList values{last, apps.value(rows->value(1).toLongLong())};
            for (int column = 2; column < 9; ++column)
                values << (rows->isNull(column) ? QVariant() : rows->value(column));
            if (auto written = target.run(*insert, values); !written)
                return failure(written.error());
            count += insert->numRowsAffected();
        }
    }
    return count;
}

Result<Done, StoreFault> takeSenders(Database &source, Database &target, const AppNumbers &apps)
{
    auto rows = source.query(u"SELECT name, app FROM senders ORDER BY no"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        if (auto made = target.execute(u"INSERT INTO senders (name, app) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                                       {rows->value(0), apps.value(rows->value(1).toLongLong())});
            !made)
            return made;
    }
    return Done{};
}

Result<Done, StoreFault> takeClosed(Database &source, Database &target, const AppNumbers &apps)
{
    auto rows = source.query(u"SELECT app, since, before FROM closed"_s);
    if (!rows)
        return failure(rows.error());
    while (rows->next()) {
        if (auto made = target.execute(
                u"INSERT INTO closed (app, since, before) VALUES (?, ?, ?) ON CONFLICT (app) DO UPDATE SET"
                " since=CASE WHEN excluded.since<closed.since THEN excluded.since ELSE closed.since END,"
                " before=CASE WHEN excluded.before>closed.before THEN excluded.before ELSE closed.before END"_s,
                {apps.value(rows->value(0).toLongLong()), rows->value(1).toLongLong(), rows->value(2).toLongLong()});
            !made)
            return made;
    }
    return Done{};
}

} // namespace

Result<qint64, StoreFault> copyEvents(Database &source, Database &target)
{
    const auto moment = Transaction::begin(source, TransactionScope::Reading);
    if (!moment)
        return failure(moment.error());
    auto transaction = Transaction::begin(target, TransactionScope::Events);
    if (!transaction)
        return failure(transaction.error());
    const auto apps = takeApps(source, target);
    if (!apps)
        return failure(apps.error());
    const auto count = takeEvents(source, target, *apps);
    if (!count)
        return count;
    auto done = takeSenders(source, target, *apps);
    if (done)
        done = takeClosed(source, target, *apps);
    transaction->tellOthers();
    if (done)
        done = transaction->commit();
    if (!done)
        return failure(done.error());
    return count;
}

} // namespace golive
