#include "eventplace.h"

#include "events/read/parseevents.h"
#include "events/store/eventfile.h"
#include "eventtexts.h"
#include "storage/transaction.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace golive::receivertest {

EventDigest digestOf(const QByteArray &body)
{
    const auto digests = parseEvents(body);
    return digests && !digests->isEmpty() ? digests->constFirst() : EventDigest{};
}

QList<SqlEventStore::Arrival> deliveriesFrom(Instant at, std::chrono::milliseconds step, int count, int first)
{
    QList<SqlEventStore::Arrival> arrivals;
    EventDigest digest = digestOf(delivery(u"a"_s));
    for (int i = first; i < first + count; ++i, at += step) {
        digest.fingerprint = QByteArray::number(i * 7919LL % 1'000'003).rightJustified(16, char(i));
        digest.at = at;
        arrivals.append({digest, at, SqlEventStore::Via::Own});
    }
    return arrivals;
}

EventPlace::EventPlace(testing::TestStore::Kind kind) : m_store(kind)
{
    if (!isServer())
        return;
    const auto database = m_store.open();
    if (!database) {
        qWarning("no server: %s", qPrintable(database.error().detail));
        return;
    }
    // Whoever writes first there leaves a gap; it is not to be in every number of a test.
    auto first = Transaction::begin(**database, TransactionScope::Events);
    const bool isBegun = first && first->commit() &&
                         (*database)->execute(u"SELECT setval('events_mark_seq', 1, false)"_s) &&
                         (*database)->execute(u"ALTER TABLE apps ALTER COLUMN no RESTART WITH 1"_s);
    if (!isBegun)
        qWarning("the places of events do not begin anew");
}

Result<std::unique_ptr<SqlEventStore>, StoreFault> EventPlace::openStore() const
{
    return SqlEventStore::open(door());
}

Result<std::unique_ptr<Database>, StoreFault> EventPlace::openDatabase() const
{
    return isServer() ? m_store.open() : Database::open(m_store.address().folder, eventFile());
}

bool EventPlace::change(const QString &sql, const QVariantList &values) const
{
    const auto database = openDatabase();
    if (!database)
        return false;
    auto transaction = Transaction::begin(**database, TransactionScope::Events);
    return transaction && (*database)->execute(sql, values) && transaction->commit();
}

qint64 EventPlace::number(const QString &sql) const
{
    const auto database = openDatabase();
    if (!database)
        return -1;
    auto row = (*database)->query(sql);
    return row && row->next() ? row->value(0).toLongLong() : -1;
}

PlaceFeed::PlaceFeed(const EventPlace &place) : PlaceFeed(place.door()) {}

PlaceFeed::PlaceFeed(const StoreDoor &door)
{
    if (!door.address.isServer()) {
        m_feed = std::make_unique<SqlEventFeed>(door.address.folder);
        return;
    }
    m_database = Database::openLater(door);
    m_feed = std::make_unique<SqlEventFeed>(*m_database);
}

} // namespace golive::receivertest
