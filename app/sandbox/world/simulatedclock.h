#pragma once

#include "base/clock.h"

#include <QObject>

#include <algorithm>

namespace golive::sandbox {

/// The practice world's time: runs `speed` times as fast as real time and can be moved on.
class SimulatedClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    static constexpr double MostSpeed = 100'000;

    /// Both times at one moment, to go on from another day.
    struct Reading
    {
        Instant simulated;
        Instant real;
        double speed = 1;

        /// What the clock would show at that real time had it run on as fast as real time.
        Instant at(Instant realNow) const { return simulated + std::max(realNow - real, milliseconds(0)); }
    };

    SimulatedClock(Instant start, double speed);
    explicit SimulatedClock(const Reading &start) : SimulatedClock(start.simulated, start.speed) {}
    Reading read(Instant realNow) const { return {now(), realNow, m_speed}; }

    Instant now() const override;
    double speed() const { return m_speed; }
    void advance(milliseconds by);
    /// How long it really takes until that simulated instant; not negative.
    milliseconds realTimeUntil(Instant) const;

Q_SIGNALS:
    void advanced();

private:
    Instant m_start;
    double m_speed;
    std::chrono::steady_clock::time_point m_startedAt = std::chrono::steady_clock::now();
};

} // namespace golive::sandbox
