#pragma once

#include "base/clock.h"

#include <QObject>

namespace golive::sandbox {

/// The practice world's time: runs `speed` times as fast as real time and can be moved on.
class SimulatedClock final : public QObject, public Clock
{
    Q_OBJECT
public:
    SimulatedClock(Instant start, double speed);

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
