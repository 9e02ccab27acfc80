#pragma once

#include "base/clock.h"

namespace golive {

/// Time that only goes on, whatever the wall clock is set to, and goes on while the computer sleeps. Its zero is
/// nobody's business: only differences mean something.
class ElapsedTime
{
public:
    virtual ~ElapsedTime() = default;
    virtual milliseconds elapsed() const = 0;
};

/// Linux CLOCK_BOOTTIME, macOS CLOCK_MONOTONIC (there it counts sleep; Linux's does not), elsewhere steady_clock
/// (Windows: QueryPerformanceCounter, which counts sleep too).
class SystemElapsedTime final : public ElapsedTime
{
public:
    milliseconds elapsed() const override;
};

} // namespace golive
