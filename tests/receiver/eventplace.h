#pragma once

#include "events/store/sqleventfeed.h"
#include "events/store/sqleventstore.h"
#include "testing/teststore.h"

namespace golive::receivertest {

/// Of a body with one event.
EventDigest digestOf(const QByteArray &body);
/// So many deliveries, each another one, from a moment on.
QList<SqlEventStore::Arrival> deliveriesFrom(Instant at, std::chrono::milliseconds step, int count, int first = 0);

/// What keeps a test's events: a folder's file, or a database of the tests' own PostgreSQL. In either the first event
/// of a test has place 1, and what came before those of a server is not taken for granted anywhere.
class EventPlace
{
public:
    explicit EventPlace(testing::TestStore::Kind kind = testing::TestStore::kindOfRow());

    /// One more writer.
    Result<std::unique_ptr<SqlEventStore>, StoreFault> openStore() const;
    /// One more connection, to look and to change by hand. Events are held while they are changed (TransactionScope).
    Result<std::unique_ptr<Database>, StoreFault> openDatabase() const;
    bool change(const QString &sql, const QVariantList &values = {}) const;
    qint64 number(const QString &sql) const;
    StoreDoor door() const { return {m_store.address()}; }
    bool isServer() const { return m_store.isServer(); }

private:
    testing::TestStore m_store;
};

/// One more reader of such a place, as a program has it.
class PlaceFeed final : public EventFeed
{
public:
    explicit PlaceFeed(const EventPlace &);
    /// Of one that is a folder, or a server's.
    explicit PlaceFeed(const StoreDoor &);

    Result<qint64, StoreFault> mark() const override { return m_feed->mark(); }
    Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64 since) const override
    {
        return m_feed->newsSince(since);
    }
    Result<Observed, StoreFault> observed(const AppId &app, qint64 since) const override
    {
        return m_feed->observed(app, since);
    }
    Result<Observed, StoreFault> observedOf(const AppId &app, const Sender &own, qint64 since) const override
    {
        return m_feed->observedOf(app, own, since);
    }

private:
    std::unique_ptr<Database> m_database; ///< Of a server.
    std::unique_ptr<SqlEventFeed> m_feed;
};

} // namespace golive::receivertest
