#pragma once

#include "events/store/sqleventfeed.h"
#include "storage/storedoor.h"

#include <QThreadPool>

#include <mutex>
#include <optional>

namespace golive {

/// The feed for a program with a window: going through all events of an app, which may be very many, happens in another
/// thread; what came since is little and is read at once. Until an app has been gone through, asking for it fails with
/// Locked: to be asked again a moment later.
class BackgroundFeed final : public EventFeed
{
public:
    explicit BackgroundFeed(const QString &folder);
    /// Of a server, over the connection that is there; what takes its time has one of its own while it takes it.
    /// `database` must outlive this.
    BackgroundFeed(Database &database, StoreDoor door);
    /// Waits for what is being read.
    ~BackgroundFeed() override;
    Q_DISABLE_COPY_MOVE(BackgroundFeed)

    Result<qint64, StoreFault> mark() const override { return m_feed.mark(); }
    Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64 since) const override
    {
        return m_feed.newsSince(since);
    }
    Result<Observed, StoreFault> observed(const AppId &, qint64 since) const override;
    Result<Observed, StoreFault> observedOf(const AppId &, const Sender &own, qint64 since) const override;

private:
    using Folded = SqlEventFeed::Folded;
    struct Question
    {
        AppId app;
        Sender own;
        qint64 since = 0;
        bool operator==(const Question &) const = default;
    };
    void begin(const Question &) const;
    /// In the lane: whatever is asked by the time it comes to it.
    void answerAll() const;
    Result<std::unique_ptr<SqlEventFeed>, StoreFault> openFeed(std::unique_ptr<Database> &) const;
    std::optional<Question> nextQuestion() const;

    StoreDoor m_door;
    SqlEventFeed m_feed;
    mutable QList<Question> m_asked; ///< Being gone through.
    mutable std::mutex m_mutex;      ///< Of what follows.
    mutable QList<Question> m_waiting;
    mutable bool m_isAnswering = false;
    mutable QList<std::pair<Question, Result<Folded, StoreFault>>> m_done;
    mutable QThreadPool m_lane; ///< Last: it ends before what it writes to.
};

} // namespace golive
