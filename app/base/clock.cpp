#include "base/clock.h"

namespace golive {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

qint64 toEpochMs(Instant instant)
{
    return instant.time_since_epoch().count();
}

Instant fromEpochMs(qint64 ms)
{
    return Instant(milliseconds(ms));
}

} // namespace golive
