#include "events/store/sqleventstore.h"

#include "events/digestjson.h"
#include "events/store/eventfile.h"
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

/// What is kept in the row: the app and the fingerprint have columns, the address is not needed once the app is known.
QByteArray rowText(EventDigest digest)
{
    digest.app = {};
    digest.appName.clear();
    digest.waba = {};
    digest.phone.clear();
    digest.fingerprint.clear();
    return digestToJson(digest);
}

QVariant orNull(bool isThere, const QVariant &value)
{
    return isThere ? value : QVariant();
}

} // namespace

SqlEventStore::SqlEventStore(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_senders(std::make_unique<Senders>(*m_database))
{
}

SqlEventStore::~SqlEventStore() = default;

Result<std::unique_ptr<SqlEventStore>, StoreFault> SqlEventStore::open(const QString &folder)
{
    auto database = Database::open(folder, eventFile());
    if (!database)
        return failure(database.error());
    std::unique_ptr<SqlEventStore> store(new SqlEventStore(std::move(*database)));
    if (auto prepared = store->prepare(); !prepared)
        return failure(prepared.error());
    return store;
}

Result<Done, StoreFault> SqlEventStore::prepare()
{
    // 16 MiB of pages: fingerprints come in no order, and each page that is not held is read again.
    for (const QString &pragma : {u"PRAGMA busy_timeout=0"_s, u"PRAGMA cache_size=-16384"_s}) {
        if (auto set = m_database->execute(pragma); !set)
            return set;
    }
    auto insert =
        m_database->prepare(u"INSERT INTO events (app, fingerprint, previous, received_at, digest, waba, phone)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return failure(insert.error());
    auto latest = m_database->prepare(u"SELECT max(mark) FROM events WHERE app=? AND fingerprint=?"_s);
    if (!latest)
        return failure(latest.error());
    m_insert = std::move(*insert);
    m_latest = std::move(*latest);
    return Done{};
}

Result<SqlEventStore::Kept, StoreFault> SqlEventStore::keep(const QList<Arrival> &arrivals, Repeats repeats)
{
    auto transaction = beginPatiently(*m_database);
    if (!transaction)
        return failure(transaction.error());
    auto kept = write(arrivals, repeats);
    if (kept) {
        if (auto committed = transaction->commit(); !committed)
            kept = failure(committed.error());
    }
    if (!kept)
        m_senders->forget();
    return kept;
}

Result<SqlEventStore::Kept, StoreFault> SqlEventStore::write(const QList<Arrival> &arrivals, Repeats repeats)
{
    Kept kept;
    for (const Arrival &arrival : arrivals) {
        const EventDigest &digest = arrival.digest;
        const auto app = m_senders->appOf(digest);
        if (!app)
            return failure(app.error());
        const auto previous = latest(*app, digest.fingerprint);
        if (!previous)
            return failure(previous.error());
        ++(*previous != 0 ? kept.repeats : kept.events);
        if (*previous != 0 && repeats == Repeats::Skipped)
            continue;
        const bool isUnknown = *app == 0;
        const auto done =
            m_database->run(m_insert, {*app, orNull(!digest.fingerprint.isEmpty(), digest.fingerprint),
                                       orNull(*previous != 0, *previous), toEpochMs(arrival.receivedAt),
                                       rowText(digest), orNull(isUnknown && !digest.waba.isEmpty(), digest.waba.value),
                                       orNull(isUnknown && !digest.phone.isEmpty(), digest.phone)});
        if (!done)
            return failure(done.error());
    }
    return kept;
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
