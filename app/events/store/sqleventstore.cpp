#include "events/store/sqleventstore.h"

#include "base/logging.h"
#include "events/read/digestjson.h"
#include "events/store/eventfile.h"
#include "events/store/eventfolding.h"
#include "events/store/foldedevents.h"
#include "events/store/senders.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QDeadlineTimer>
#include <QThread>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive {

namespace {

/// A reader hears of something new at once; however much comes, not more often than it reads.
constexpr qint64 readersToldEvery = 250; // ms

/// SQLite's own waiting asks less and less often, ten times a second in the end; an import that has the lock nearly all
/// the time would never be caught between two of its transactions.
Result<Transaction, StoreFault> beginPatiently(Database &database)
{
    QDeadlineTimer patience(4s);
    for (;;) {
        auto transaction = Transaction::begin(database, TransactionScope::Events);
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
    // 16 MiB of pages: fingerprints come in no order, and each page that is not held is read again.
    for (const QString &pragma : {u"PRAGMA busy_timeout=0"_s, u"PRAGMA cache_size=-16384"_s}) {
        if (auto set = store->m_database->execute(pragma); !set)
            return failure(set.error());
    }
    if (auto prepared = store->prepare(); !prepared)
        return failure(prepared.error());
    return store;
}

Result<std::unique_ptr<SqlEventStore>, StoreFault> SqlEventStore::open(const StoreDoor &door)
{
    if (!door.address.isServer())
        return open(door.address.folder);
    auto database = Database::open(door);
    if (!database && database.error().kind == StoreFault::Kind::Unreachable)
        database = Database::openLater(door);
    if (!database)
        return failure(database.error());
    // Its role is found out before anybody relies on it.
    const auto turn = Transaction::begin(**database, TransactionScope::Events);
    if (!turn && turn.error().kind == StoreFault::Kind::NotAllowed)
        return failure(turn.error());
    std::unique_ptr<SqlEventStore> store(new SqlEventStore(std::move(*database)));
    store->m_isTold = true;
    return store;
}

void SqlEventStore::giveWord()
{
    if (!m_isWordOwed || m_sinceTold.elapsed() < readersToldEvery)
        return;
    m_isWordOwed = false;
    m_sinceTold.start();
    auto word = Transaction::begin(*m_database, TransactionScope::Rows);
    if (!word)
        return;
    word->tellOthers();
    // Whoever does not hear it looks by himself, a little later.
    if (const auto told = word->commit(); !told)
        qCDebug(logStorage) << "not told:" << told.error().detail;
}

QString SqlEventStore::path() const
{
    return m_database->path();
}

Result<Done, StoreFault> SqlEventStore::prepare()
{
    if (m_isPrepared)
        return Done{};
    // One statement each: a SELECT of its own costs Qt as much as the whole INSERT, and a server another way there and
    // back.
    const QString columns = u"(app, fingerprint, received_at, digest, waba, phone, via"_s;
    const std::pair<Statement *, QString> statements[] = {
        {&m_insert, u"INSERT INTO events "_s + columns +
                        u", previous) VALUES (?, ?, ?, ?, ?, ?, ?,"
                        " (SELECT max(mark) FROM events WHERE app=? AND fingerprint=?)) RETURNING mark, previous"_s},
        {&m_insertNew, u"INSERT INTO events "_s + columns +
                           u") SELECT ?, ?, ?, ?, ?, ?, ?"
                           " WHERE NOT EXISTS (SELECT 1 FROM events WHERE app=? AND fingerprint=?)"_s},
        {&m_latest, u"SELECT max(mark) FROM events WHERE app=? AND fingerprint=?"_s},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = m_database->prepare(sql);
        if (!prepared)
            return failure(prepared.error());
        *query = std::move(*prepared);
    }
    m_isPrepared = true;
    return Done{};
}

Result<SqlEventStore::Kept, StoreFault> SqlEventStore::keep(const QList<QList<Arrival>> &groups, Repeats repeats)
{
    Kept kept;
    bool isCommitting = false;
    Result<Done, StoreFault> done = Done{};
    {
        auto transaction = beginPatiently(*m_database);
        if (!transaction)
            return failure(transaction.error());
        done = keepIn(*transaction, groups, repeats, kept);
        isCommitting = done.has_value();
        if (done)
            done = transaction->commit();
    }
    if (done)
        return kept;
    m_senders->forget();
    // An event that is sent again is known again, but not every one carries something to be known by.
    const bool isInDoubt = isCommitting && done.error().kind == StoreFault::Kind::Unreachable;
    if (isInDoubt && m_lastMark != 0 && wasKeptAfterAll())
        return kept;
    return failure(done.error());
}

Result<Done, StoreFault> SqlEventStore::keepIn(Transaction &transaction, const QList<QList<Arrival>> &groups,
                                               Repeats repeats, Kept &kept)
{
    m_lastMark = 0;
    auto done = prepare();
    if (!done)
        return done;
    auto senders = m_database->query(u"SELECT max(no) FROM senders"_s);
    if (!senders)
        return failure(senders.error());
    const qint64 known = senders->next() ? senders->value(0).toLongLong() : 0;
    senders->finish();
    if (std::exchange(m_knownSenders, known) != known)
        m_senders->forget();
    if (repeats == Repeats::Skipped)
        done = readClosed();
    for (auto group = groups.begin(); done && group != groups.end(); ++group)
        done = write(*group, repeats, kept);
    m_isWordOwed = m_isTold && m_sinceTold.isValid() && m_sinceTold.elapsed() < readersToldEvery;
    if (!m_isWordOwed) {
        transaction.tellOthers();
        m_sinceTold.start();
    }
    return done;
}

/// The connection was lost while it committed. Whoever asks for the events' turn waits until the server is through with
/// that.
bool SqlEventStore::wasKeptAfterAll()
{
    const auto transaction = Transaction::begin(*m_database, TransactionScope::Events);
    if (!transaction)
        return false;
    auto row = m_database->query(u"SELECT 1 FROM events WHERE mark=?"_s, {m_lastMark});
    return row && row->next();
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
    QVariantList values = rowOf(arrival, app);
    values << values[0] << values[1];
    if (auto added = m_database->run(m_insert, values); !added)
        return failure(added.error());
    const bool isThere = m_insert.next();
    m_lastMark = isThere ? m_insert.value(0).toLongLong() : 0;
    const bool isNew = !isThere || m_insert.value(1).isNull();
    m_insert.finish();
    return isNew;
}

Result<bool, StoreFault> SqlEventStore::addNew(const Arrival &arrival, qint64 app)
{
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
