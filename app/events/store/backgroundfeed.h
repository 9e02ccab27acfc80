#pragma once

#include "events/store/sqleventfeed.h"

#include <QThreadPool>

#include <mutex>

namespace golive {

/// The feed for a program with a window: going through all events of an app, which may be very many, happens in another
/// thread; what came since is little and is read at once. Until an app has been gone through, asking for it fails with
/// Locked: to be asked again a moment later.
class BackgroundFeed final : public EventFeed
{
public:
    explicit BackgroundFeed(QString folder);
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

    QString m_folder;
    SqlEventFeed m_feed;
    mutable QList<Question> m_asked; ///< Being gone through.
    mutable std::mutex m_mutex;      ///< Of what follows.
    mutable QList<std::pair<Question, Result<Folded, StoreFault>>> m_done;
    mutable QThreadPool m_lane; ///< Last: it ends before what it writes to.
};

} // namespace golive
