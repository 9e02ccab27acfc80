#pragma once

#include "base/elapsedtime.h"

namespace golive {

/// Linux CLOCK_BOOTTIME, macOS CLOCK_MONOTONIC (there it counts sleep; Linux's does not), elsewhere steady_clock
/// (Windows: QueryPerformanceCounter, which counts sleep too).
class SystemElapsedTime final : public ElapsedTime
{
public:
    milliseconds elapsed() const override;
};

} // namespace golive
