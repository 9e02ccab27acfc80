#pragma once

#include "base/scheduler.h"

#include <QList>
#include <QPointer>

namespace golive::partner {

/// A scheduler whose time passes only by hand, so that no test waits for a rate limit.
class ManualScheduler final : public Scheduler
{
public:
    void after(milliseconds delay, QObject *context, std::function<void()> action) override;

    milliseconds uptime() const { return m_uptime; }
    bool hasPending() const { return !m_pending.isEmpty(); }
    /// Every delay that was asked for, in order.
    const QList<milliseconds> &waits() const { return m_waits; }

    void advance(milliseconds by);
    /// Jumps to the next action.
    void runNext();

private:
    struct Pending
    {
        milliseconds due;
        QPointer<QObject> context;
        std::function<void()> action;
    };
    void runDue();

    milliseconds m_uptime{1'000'000};
    QList<Pending> m_pending; ///< By due time.
    QList<milliseconds> m_waits;
};

} // namespace golive::partner
