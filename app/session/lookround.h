#pragma once

#include "base/ids.h"
#include "domain/board/lookprogress.h"

#include <QList>
#include <QSet>

namespace golive {

/// Set-ups that a person wants looked at now: so many a second, beside those whose turn it is by themselves
/// (PollSchedule), so that the partner's limits are kept.
class LookRound
{
public:
    static constexpr int most = 2; ///< A second.

    /// One that waits already is not asked twice. A round that is over begins anew.
    void want(const QList<SetupId> &);
    bool isWaiting() const { return !m_waiting.isEmpty(); }
    /// The next ones; each is answered or skipped.
    QList<SetupId> take();
    /// Nobody here can ask for it.
    void skip(const SetupId &);
    /// False where it is none of this round.
    bool answered(const SetupId &, bool couldTell);
    const LookProgress &progress() const { return m_progress; }

private:
    QList<SetupId> m_waiting;
    QSet<SetupId> m_known; ///< Waiting, or asked and not answered.
    LookProgress m_progress;
};

} // namespace golive
