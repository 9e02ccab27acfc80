#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QHash>
#include <QList>

#include <set>

namespace golive {

/// Which set-ups are looked at next, so that the partner's limits (10 calls of a kind a second, partner-api.md 11) are
/// kept and half of them is left for other work. Looks are spread, not made in bursts. Who has begun on Facebook comes
/// first; links that nobody has opened share what mostUnopened allows: of ten thousand each is looked at once an hour.
class PollSchedule
{
public:
    static constexpr int mostBegun = 5;    ///< A second.
    static constexpr int mostUnopened = 3; ///< A second.

    void plan(const SetupId &, Instant at, milliseconds interval, bool isBegun);
    void forget(const SetupId &);
    /// Which of the two are asked for: others may be on their way still.
    struct Open
    {
        bool begun = true;
        bool unopened = true;
    };
    /// For one second; they are out of the schedule until they are planned again.
    QList<SetupId> take(Instant now, Open = {true, true});
    /// Of one that was taken.
    bool isBegun(const SetupId &id) const { return m_taken.value(id).isBegun; }

private:
    struct Planned
    {
        Instant at{};
        double perSecond = 0;
        bool isBegun = false;
    };
    using Queue = std::set<std::pair<Instant, SetupId>>;
    Queue &queueOf(bool isBegun) { return isBegun ? m_begun : m_unopened; }
    double &rateOf(bool isBegun) { return isBegun ? m_begunRate : m_unopenedRate; }

    QHash<SetupId, Planned> m_planned;
    QHash<SetupId, Planned> m_taken; ///< Still part of what a second needs.
    Queue m_begun;
    Queue m_unopened;
    double m_begunRate = 0;
    double m_unopenedRate = 0;
};

} // namespace golive
