#include "events/receiver/eventwriter.h"

#include "base/logging.h"
#include "events/receiver/faulttext.h"
#include "events/receiver/retention.h"

#include <QStorageInfo>
#include <QThread>

#include <future>
#include <limits>
#include <utility>

using namespace std::chrono_literals;

namespace golive::receiver {

namespace {

/// The write lock is held for about 50 ms at most, and one that waits for it is not held up much longer.
constexpr qsizetype mostInOneTransaction = 5'000;

/// Between two transactions, where another program may wait for the lock.
constexpr auto givingWay = 2ms;

/// The last events of many are told a little later than the first.
constexpr std::chrono::milliseconds wordsPatience = 300ms;

qint64 bytesFree(const QString &folder)
{
    const QStorageInfo disk(folder);
    // A disk that does not say is not held to be full.
    return disk.isValid() && disk.isReady() ? disk.bytesAvailable() : std::numeric_limits<qint64>::max();
}

EventWriter::Outcome noRoom(const SqlEventStore &store)
{
    return failure(StoreFault{StoreFault::Kind::DiskFull, store.path(), {}});
}

} // namespace

Result<std::unique_ptr<EventWriter>, StoreFault> EventWriter::start(const EventPlace &place,
                                                                    SqlEventStore::Repeats repeats)
{
    // Not make_unique: the constructor is private.
    std::unique_ptr<EventWriter> writer(new EventWriter(place, repeats));
    // A connection to SQLite belongs to the thread that opened it.
    std::promise<Result<Done, StoreFault>> opened;
    auto result = opened.get_future();
    writer->m_thread = std::thread([self = writer.get(), &opened] {
        self->run([&opened](const Result<Done, StoreFault> &outcome) { opened.set_value(outcome); });
    });
    if (const auto outcome = result.get(); !outcome)
        return failure(outcome.error());
    return writer;
}

EventWriter::~EventWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_hasWork.notify_one();
    m_thread.join();
}

void EventWriter::write(QList<SqlEventStore::Arrival> arrivals, Written written)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.append({std::move(arrivals), std::move(written)});
    }
    m_hasWork.notify_one();
}

void EventWriter::run(const std::function<void(const Result<Done, StoreFault> &)> &opened)
{
    const StoreAddress &address = m_place.door.address;
    const auto store = address.isServer() ? SqlEventStore::open(m_place.door)
                                          : SqlEventStore::open(address.folder, m_place.isReadByGroup);
    if (!store) {
        opened(failure(store.error()));
        return;
    }
    opened(Done{});
    Retention retention(**store, m_place.keepDays);
    const auto patience = [&]() -> std::optional<std::chrono::milliseconds> {
        if (retention.isUnderWay())
            return givingWay; // to an import too, which asks for the lock every millisecond
        return (*store)->isWordOwed() ? std::optional(wordsPatience) : std::nullopt;
    };
    while (const auto jobs = takeJobs(patience())) {
        if (!jobs->isEmpty())
            keep(**store, *jobs);
        for (const Job &job : *jobs) {
            if (!job.arrivals.isEmpty())
                retention.received(job.arrivals.constLast().receivedAt);
        }
        // One step for each transaction: a sender waits for some milliseconds more, and a busy day ends it too.
        if (retention.isUnderWay())
            retention.step();
        (*store)->giveWord();
    }
}

std::optional<QList<EventWriter::Job>> EventWriter::takeJobs(std::optional<std::chrono::milliseconds> patience)
{
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return m_isEnding || !m_jobs.isEmpty(); };
    if (patience)
        m_hasWork.wait_for(lock, *patience, hasWork);
    else
        m_hasWork.wait(lock, hasWork);
    if (m_isEnding && m_jobs.isEmpty())
        return std::nullopt;
    qsizetype events = 0;
    qsizetype taken = 0;
    while (taken < m_jobs.size() && (taken == 0 || events + m_jobs[taken].arrivals.size() <= mostInOneTransaction))
        events += m_jobs[taken++].arrivals.size();
    QList<Job> jobs = m_jobs.mid(0, taken);
    m_jobs.remove(0, taken);
    return jobs;
}

void EventWriter::keep(SqlEventStore &store, const QList<Job> &jobs)
{
    QList<QList<SqlEventStore::Arrival>> all;
    for (const Job &job : jobs)
        all.append(job.arrivals);
    const Outcome outcome = isRoomLeft() ? store.keep(all, m_repeats) : noRoom(store);
    if (m_repeats == SqlEventStore::Repeats::Kept)
        log(outcome, jobs.size());
    if (outcome) {
        m_kept.events += outcome->events;
        m_kept.repeats += outcome->repeats;
        m_kept.closed += outcome->closed;
    }
    for (const Job &job : jobs)
        job.written(outcome);
    if (m_repeats == SqlEventStore::Repeats::Skipped)
        giveWay();
}

bool EventWriter::isRoomLeft()
{
    // Asked again a little later only: it is a question to the system for every transaction otherwise.
    if (m_hasRoom && m_sinceRoom.isValid() && m_sinceRoom.elapsed() < 200)
        return true;
    m_sinceRoom.start();
    const StoreAddress &address = m_place.door.address;
    m_hasRoom = m_place.reserve <= 0 || address.isServer() || bytesFree(address.folder) >= m_place.reserve;
    return m_hasRoom;
}

void EventWriter::giveWay()
{
    // An import has the lock nearly all the time; the receiver beside it asks for it every millisecond.
    if (m_sinceGivingWay.isValid() && m_sinceGivingWay.elapsed() < 50)
        return;
    QThread::msleep(givingWay.count());
    m_sinceGivingWay.start();
}

void EventWriter::log(const Outcome &outcome, qsizetype jobs)
{
    // Once when it begins and once when it is over: a full disk must not fill the log too.
    if (!outcome) {
        if (std::exchange(m_refused, m_refused + jobs) == 0)
            qCWarning(logReceiver) << "events cannot be kept and are refused, to be sent again:"
                                   << qUtf8Printable(faultText(outcome.error()));
    } else if (const qsizetype refused = std::exchange(m_refused, 0); refused > 0) {
        qCInfo(logReceiver) << "events are kept again; requests refused meanwhile:" << refused;
    }
}

} // namespace golive::receiver
