#include "base/elapsedtime.h"

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <time.h>
#endif

namespace golive {

milliseconds SystemElapsedTime::elapsed() const
{
#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#if defined(Q_OS_LINUX)
    constexpr clockid_t source = CLOCK_BOOTTIME;
#else
    constexpr clockid_t source = CLOCK_MONOTONIC;
#endif
    timespec time{};
    if (clock_gettime(source, &time) == 0)
        return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                        std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace golive
