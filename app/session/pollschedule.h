#pragma once

#include "base/clock.h"
#include "base/indexedheap.h"

#include <QList>

namespace golive {

/// Which set-ups are looked at next, so that the partner's limits (10 calls of a kind a second, partner-api.md 11) are
/// kept and half of them is left for other work. Looks are spread, not made in bursts. Who has begun on Facebook comes
/// first; links that nobody has opened share what mostUnopened allows: of ten thousand each is looked at once an hour.
class PollSchedule
{
public:
    static constexpr int mostBegun = 5;    ///< A second.
    static constexpr int mostUnopened = 3; ///< A second.

    /// Where a set-up stands in the schedule. It is part of what is known of the set-up: a table of a hundred thousand
    /// of its own would take 25 MB. It stays where it is, and is forgotten before it ends.
    class Look
    {
        friend class PollSchedule;
        static constexpr quint32 nowhere = 0x3fffffff;
        // The schedule says so, which gets it from a set that knows its members as constant.
        mutable quint32 m_place : 30 = nowhere;
        mutable bool m_isTaken : 1 = false; ///< Still part of what a second needs.
        mutable bool m_isBegun : 1 = false;
        mutable float m_perSecond = 0;
    };

    void plan(const Look &, Instant at, milliseconds interval, bool isBegun);
    void forget(const Look &);
    /// Which of the two are asked for: others may be on their way still.
    struct Open
    {
        bool begun = true;
        bool unopened = true;
    };
    /// For one second; they are out of the schedule until they are planned again.
    QList<const Look *> take(Instant now, Open = {true, true});

private:
    struct Planned
    {
        Instant at;
        const Look *look;
    };
    struct ByTime
    {
        static bool isBefore(const Planned &one, const Planned &other) { return one.at < other.at; }
        static void setPlace(const Planned &planned, std::size_t place)
        {
            planned.look->m_place = static_cast<quint32>(place) & Look::nowhere;
        }
    };
    using Queue = IndexedHeap<Planned, ByTime>;
    Queue &queueOf(bool isBegun) { return isBegun ? m_begun : m_unopened; }
    double &rateOf(bool isBegun) { return isBegun ? m_begunRate : m_unopenedRate; }
    void takeOut(const Look &);

    Queue m_begun;
    Queue m_unopened;
    double m_begunRate = 0;
    double m_unopenedRate = 0;
};

} // namespace golive
