#pragma once

#include "base/result.h"
#include "events/read/eventdigest.h"
#include "ports/fault.h"

#include "storage/statement.h"
#include "storage/storedoor.h"

#include <QElapsedTimer>
#include <QHash>

#include <memory>

namespace golive {

class Database;
class EventFolding;
class Senders;
class Transaction;

/// The writing side of events.sqlite, or of a server's events, to be used in the thread that opened it.
class SqlEventStore
{
public:
    /// How an event came; kept with it.
    enum class Via {
        Shared = 0,   ///< An address that is the same for all apps: anybody who has it can say whose event it is.
        Own = 1,      ///< The app's own address.
        Imported = 2, ///< A log.
        Foreign = 3   ///< The address of one app, naming another one. Kept, but counted for nobody.
    };
    struct Arrival
    {
        EventDigest digest;
        Instant receivedAt{};
        Via via = Via::Shared;
        /// The event itself names its app. Where an importer or an address tells it instead, nothing is learned from
        /// it, and who is known by his number stays who he is.
        bool isAppNamed = true;
    };
    /// What becomes of an event that the same app had before.
    enum class Repeats {
        Kept,   ///< Has a place in the feed of its own: for what a sender sends again.
        Skipped ///< Leaves no trace: a log that is read twice says no more than once. Nor does an event of a day that
                ///< is closed (EventFolding): nothing tells any more whether it is there.
    };
    struct Kept
    {
        int events = 0;
        int repeats = 0; ///< Not in `events`.
        int closed = 0;  ///< Of closed days, left out; in neither.
    };

    static Result<std::unique_ptr<SqlEventStore>, StoreFault> open(const QString &folder, bool isReadByGroup = false);
    /// A server's. One that does not answer yet fails what is asked of it until it does; who may not write there is
    /// told at once.
    static Result<std::unique_ptr<SqlEventStore>, StoreFault> open(const StoreDoor &);
    ~SqlEventStore();
    Q_DISABLE_COPY_MOVE(SqlEventStore)

    QString path() const;
    /// All of them or none, in one transaction; on disk when this returns. Waits for another writer for up to 5 s: a
    /// sender gives up after 10. Where it fails nothing was kept, but for a server that went away while it committed:
    /// then nobody knows.
    Result<Kept, StoreFault> keep(const QList<QList<Arrival>> &, Repeats = Repeats::Kept);
    /// Those who listen on a server have not been told of all that was kept, since they were told of some right before.
    bool isWordOwed() const { return m_isWordOwed; }
    /// Tells them, once it is time.
    void giveWord();
    /// Puts together what was received before that moment; to be carried on between calls of `keep`, and destroyed
    /// before this.
    std::unique_ptr<EventFolding> foldBefore(Instant);

private:
    explicit SqlEventStore(std::unique_ptr<Database>);
    Result<Done, StoreFault> prepare();
    Result<Done, StoreFault> keepIn(Transaction &, const QList<QList<Arrival>> &, Repeats, Kept &);
    bool wasKeptAfterAll();
    Result<Done, StoreFault> write(const QList<Arrival> &, Repeats, Kept &);
    Result<Done, StoreFault> readClosed();
    bool isClosed(const Arrival &, qint64 app) const;
    Result<Done, StoreFault> addFromLog(const Arrival &, qint64 app, Kept &);
    Result<qint64, StoreFault> appOf(const Arrival &);
    Result<bool, StoreFault> add(const Arrival &, qint64 app);
    Result<bool, StoreFault> addNew(const Arrival &, qint64 app);
    Result<qint64, StoreFault> latest(qint64 app, const QByteArray &fingerprint);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Senders> m_senders;
    bool m_isPrepared = false;
    Statement m_insert;
    Statement m_insertNew;
    Statement m_latest;
    qint64 m_knownSenders = 0; ///< What another receiver has learned since may be another thing.
    qint64 m_lastMark = 0;     ///< Given in this transaction; 0: none.
    bool m_isTold = false;     ///< A server, on which others listen.
    bool m_isWordOwed = false;
    QElapsedTimer m_sinceTold;
    /// By app: its closed days, from and to, in ms. As they stand in this transaction.
    QHash<qint64, std::pair<qint64, qint64>> m_closed;
};

} // namespace golive
