#pragma once

#include "events/store/sqleventstore.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace golive::receiver {

/// Where events are kept, and for whom.
struct EventPlace
{
    StoreDoor door; ///< To a folder, or a server.
    /// Of a folder: bytes of the disk that are left to others. While there is less, nothing is kept and everything
    /// handed over is answered with DiskFull: the ledger of calls that can be made once must find room, and events are
    /// sent again.
    qint64 reserve = 0;
    bool isReadByGroup = false;    ///< Of a folder: so that the guard may run as somebody else.
    std::chrono::days keepDays{0}; ///< What is older is put together (Retention); 0: nothing.
};

/// Writes events in a thread of its own. While one transaction waits for the disk others arrive: they share the next
/// one, so that the disk is asked once for many senders, and each is told only when its own events are on it.
/// Between the transactions, old ones are put together.
class EventWriter
{
public:
    using Outcome = Result<SqlEventStore::Kept, StoreFault>;
    /// Called in the writer's thread. The outcome is that of everything that shared the transaction.
    using Written = std::function<void(const Outcome &)>;

    static Result<std::unique_ptr<EventWriter>, StoreFault> start(const EventPlace &, SqlEventStore::Repeats);
    /// Writes what was handed over before it ends.
    ~EventWriter();
    Q_DISABLE_COPY_MOVE(EventWriter)

    /// From any thread; in this order.
    void write(QList<SqlEventStore::Arrival>, Written);
    /// Since the start; to be asked when all that was handed over has been written.
    SqlEventStore::Kept kept() const { return m_kept; }

private:
    struct Job
    {
        QList<SqlEventStore::Arrival> arrivals;
        Written written;
    };

    EventWriter(EventPlace place, SqlEventStore::Repeats repeats) : m_repeats(repeats), m_place(std::move(place)) {}
    void run(const std::function<void(const Result<Done, StoreFault> &)> &opened);
    /// Nothing at the end. While something else is to be done it waits for so long only, and there may be none.
    std::optional<QList<Job>> takeJobs(std::optional<std::chrono::milliseconds> patience);
    void keep(SqlEventStore &, const QList<Job> &);
    void log(const Outcome &, qsizetype jobs);
    bool isRoomLeft();
    void giveWay();

    SqlEventStore::Repeats m_repeats;
    EventPlace m_place;
    bool m_hasRoom = true;
    QElapsedTimer m_sinceRoom;
    std::mutex m_mutex;
    std::condition_variable m_hasWork;
    QList<Job> m_jobs;
    bool m_isEnding = false;
    SqlEventStore::Kept m_kept;
    QElapsedTimer m_sinceGivingWay;
    qsizetype m_refused = 0; ///< Since the last transaction that went well.
    std::thread m_thread;
};

} // namespace golive::receiver
