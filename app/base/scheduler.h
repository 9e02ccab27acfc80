#pragma once

#include "base/clock.h"

#include <functional>

class QObject;

namespace golive {

/// Runs something later, on the thread that asked. Tests bring a scheduler that they move by hand.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    /// Not called once `context` is gone.
    virtual void after(milliseconds delay, QObject *context, std::function<void()> action) = 0;
};

class TimerScheduler final : public Scheduler
{
public:
    void after(milliseconds delay, QObject *context, std::function<void()> action) override;
};

} // namespace golive
