#include "events/store/sqleventstore.h"

#include "events/read/digestjson.h"
#include "events/store/eventfile.h"
#include "events/store/eventfolding.h"
#include "events/store/foldedevents.h"
#include "events/store/senders.h"
#include "storage/transaction.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive {

namespace {

/// SQLite's own waiting asks less and less often, ten times a second in the end; an import that has the lock nearly all
/// the time would never be caught between two of its transactions.
Result<Transaction, StoreFault> beginPatiently(Database &database)
{
    QDeadlineTimer patience(4s);
    for (;;) {
        auto transaction = Transaction::begin(database);
        if (transaction || transaction.error().kind != StoreFault::Kind::Locked || patience.hasExpired())
            return transaction;
        QThread::msleep(1);
    }
}

/// What is kept in the row: the app and the fingerprint have columns. The business's own number and account stay, so
/// that events of another number can be told apart by who knows this one.
QByteArray rowText(EventDigest digest)
{
    digest.app = {};
    digest.appName.clear();
    digest.fingerprint.clear();
    return digestToJson(digest);
}

QVariant orNull(bool isThere, const QVariant &value)
{
    return isThere ? value : QVariant();
}

/// app, fingerprint, received_at, digest, waba, phone, via
QVariantList rowOf(const SqlEventStore::Arrival &arrival, qint64 app)
{
    const EventDigest &digest = arrival.digest;
    // What came by the address of another app must not be given to this one later either.
    const bool isUnknown = app == 0 && arrival.via != SqlEventStore::Via::Foreign;
    return {app,
            orNull(!digest.fingerprint.isEmpty(), digest.fingerprint),
            toEpochMs(arrival.receivedAt),
            rowText(digest),
            orNull(isUnknown && !digest.waba.isEmpty(), digest.waba.value),
            orNull(isUnknown && !digest.phone.isEmpty(), digest.phone),
            int(arrival.via)};
}

} // namespace

SqlEventStore::SqlEventStore(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_senders(std::make_unique<Senders>(*m_database))
{
}

SqlEventStore::~SqlEventStore() = default;

Result<std::unique_ptr<SqlEventStore>, StoreFault> SqlEventStore::open(const QString &folder, bool isReadByGroup)
{
    DatabaseFile file = eventFile();
    file.isReadByGroup = isReadByGroup;
    auto database = Database::open(folder, file);
    if (!database)
        return failure(database.error());
    std::unique_ptr<SqlEventStore> store(new SqlEventStore(std::move(*database)));
    if (auto prepared = store->prepare(); !prepared)
        return failure(prepared.error());
    return store;
}

QString SqlEventStore::path() const
{
    return m_database->path();
}

Result<Done, StoreFault> SqlEventStore::prepare()
{
    // 16 MiB of pages: fingerprints come in no order, and each page that is not held is read again.
    for (const QString &pragma : {u"PRAGMA busy_timeout=0"_s, u"PRAGMA cache_size=-16384"_s}) {
        if (auto set = m_database->execute(pragma); !set)
            return set;
    }
    const QString columns = u"(app, fingerprint, received_at, digest, waba, phone, via"_s;
    const std::pair<Statement *, QString> statements[] = {
        {&m_insert, u"INSERT INTO events "_s + columns + u", previous) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s},
        // The place of the one like it, which is taken, or none, which is the next free one.
        {&m_insertNew,
         u"INSERT INTO events "_s + columns +
             u", mark) VALUES (?, ?, ?, ?, ?, ?, ?,"
             " (SELECT max(mark) FROM events WHERE app=? AND fingerprint=?)) ON CONFLICT (mark) DO NOTHING"_s},
        {&m_latest, u"SELECT max(mark) FROM events WHERE app=? AND fingerprint=?"_s},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = m_database->prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        *query = std::move(*prepared);
    }
    return Done{};
}

Result<SqlEventStore::Kept, StoreFault> SqlEventStore::keep(const QList<QList<Arrival>> &groups, Repeats repeats)
{
    auto transaction = beginPatiently(*m_database);
    if (!transaction)
        return failure(transaction.error());
    Kept kept;
    Result<Done, StoreFault> done = repeats == Repeats::Skipped ? readClosed() : Done{};
    for (auto group = groups.begin(); done && group != groups.end(); ++group)
        done = write(*group, repeats, kept);
    if (done)
        done = transaction->commit();
    if (done)
        return kept;
    m_senders->forget();
    return failure(done.error());
}

Result<Done, StoreFault> SqlEventStore::write(const QList<Arrival> &arrivals, Repeats repeats, Kept &kept)
{
    for (const Arrival &arrival : arrivals) {
        const int given = m_senders->timesGiven();
        const auto app = appOf(arrival);
        if (!app)
            return failure(app.error());
        if (repeats == Repeats::Skipped) {
            auto done = given == m_senders->timesGiven() ? Done{} : readClosed();
            if (done)
                done = addFromLog(arrival, *app, kept);
            if (!done)
                return done;
            continue;
        }
        const auto isNew = add(arrival, *app);
        if (!isNew)
            return failure(isNew.error());
        ++(*isNew ? kept.events : kept.repeats);
    }
    return Done{};
}

Result<Done, StoreFault> SqlEventStore::readClosed()
{
    auto rows = m_database->query(u"SELECT app, since, before FROM closed"_s);
    if (!rows)
        return failure(rows.error());
    m_closed.clear();
    while (rows->next())
        m_closed.insert(rows->value(0).toLongLong(), {rows->value(1).toLongLong(), rows->value(2).toLongLong()});
    return Done{};
}

bool SqlEventStore::isClosed(const Arrival &arrival, qint64 app) const
{
    const auto days = m_closed.constFind(app);
    if (days == m_closed.cend() || !isFoldable(arrival.digest))
        return false;
    // What tells no day may be of any.
    const auto at = believedTime(arrival.digest, arrival.receivedAt);
    return !at || (toEpochMs(*at) >= days->first && toEpochMs(*at) < days->second);
}

Result<Done, StoreFault> SqlEventStore::addFromLog(const Arrival &arrival, qint64 app, Kept &kept)
{
    const EventDigest &digest = arrival.digest;
    if (isClosed(arrival, app)) {
        const auto like = latest(app, digest.fingerprint);
        if (!like)
            return failure(like.error());
        ++(*like != 0 ? kept.repeats : kept.closed);
        return Done{};
    }
    const auto isNew = addNew(arrival, app);
    if (!isNew)
        return failure(isNew.error());
    ++(*isNew ? kept.events : kept.repeats);
    return Done{};
}

std::unique_ptr<EventFolding> SqlEventStore::foldBefore(Instant moment)
{
    return std::make_unique<EventFolding>(*m_database, moment);
}

Result<qint64, StoreFault> SqlEventStore::appOf(const Arrival &arrival)
{
    switch (arrival.via) {
    // Whose address it was is proof enough; and what one client's provider says about accounts and numbers must teach
    // nothing about those of others.
    case Via::Own: return m_senders->numberOf(arrival.digest.app);
    case Via::Foreign: return 0;
    case Via::Shared:
    case Via::Imported: break;
    }
    return m_senders->appOf(arrival.digest, arrival.isAppNamed);
}

Result<bool, StoreFault> SqlEventStore::add(const Arrival &arrival, qint64 app)
{
    const auto previous = latest(app, arrival.digest.fingerprint);
    if (!previous)
        return failure(previous.error());
    QVariantList values = rowOf(arrival, app);
    values << orNull(*previous != 0, *previous);
    if (auto added = m_database->run(m_insert, values); !added)
        return failure(added.error());
    return *previous == 0;
}

Result<bool, StoreFault> SqlEventStore::addNew(const Arrival &arrival, qint64 app)
{
    // One statement: a SELECT of its own costs Qt as much as the whole INSERT.
    QVariantList values = rowOf(arrival, app);
    values << values[0] << values[1];
    if (auto added = m_database->run(m_insertNew, values); !added)
        return failure(added.error());
    return m_insertNew.numRowsAffected() > 0;
}

Result<qint64, StoreFault> SqlEventStore::latest(qint64 app, const QByteArray &fingerprint)
{
    if (fingerprint.isEmpty())
        return 0;
    if (auto found = m_database->run(m_latest, {app, fingerprint}); !found)
        return failure(found.error());
    const qint64 mark = m_latest.next() ? m_latest.value(0).toLongLong() : 0;
    m_latest.finish();
    return mark;
}

} // namespace golive
