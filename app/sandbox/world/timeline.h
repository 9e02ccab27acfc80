#pragma once

#include "sandbox/world/simulatedclock.h"

#include <QTimer>

#include <functional>
#include <map>

namespace golive::sandbox {

/// What is still to happen in simulated time, in order.
class Timeline final : public QObject
{
    Q_OBJECT
public:
    explicit Timeline(const SimulatedClock &);
    void at(Instant, std::function<void()> action);

private:
    void runDue();

    const SimulatedClock &m_clock;
    QTimer m_timer;
    std::multimap<Instant, std::function<void()>> m_actions;
};

} // namespace golive::sandbox
