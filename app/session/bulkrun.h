#pragma once

#include "base/clock.h"
#include "base/scheduler.h"
#include "domain/bulk/bulkprogress.h"
#include "domain/bulk/bulksetup.h"
#include "domain/setup.h"

#include <QList>
#include <QObject>

#include <optional>

namespace golive {

class Session;

/// Makes apps and links for set-ups that came in a list, one after the other: each call waits for its place under the
/// partner's limits by itself. What was made is in the set-ups; begun again, it goes on where it was.
class BulkRun final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    BulkRun(Session &, const Clock &, Scheduler &, QObject *parent = nullptr);

    void begin(const QList<SetupId> &);
    /// After the call that is on its way; what comes of that is kept.
    void stop();
    const BulkProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(const golive::BulkProgress &progress);

private:
    void note(const Setup &);
    void goOnAfter(milliseconds);
    void goOn();
    void countWhatCame(const Setup &);
    void take(const BulkStep &, const Setup &);
    void ask(const BulkStep &, const SetupId &);
    void failed(const Setup &, const Problem &);
    void end(const std::optional<Problem> &stoppedBy);
    void finishOne();

    /// A 429 is waited out so often for one set-up, and for so long where the answer names no time.
    static constexpr int triesAtMost = 5;
    static constexpr std::chrono::seconds patience{30};

    Session &m_session;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    BulkProgress m_progress;
    QList<SetupId> m_waiting;
    std::optional<SetupId> m_current;
    std::optional<BulkStep::Kind> m_asked; ///< Of the current one, and not counted yet.
    bool m_isHeldUp = false;               ///< A call that was not asked here is on its way for the current one.
    bool m_isLookedUp = false;
    int m_tries = 0;
    int m_round = 0; ///< What was planned before counts no more.
};

} // namespace golive
