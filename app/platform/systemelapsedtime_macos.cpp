#include "platform/systemelapsedtime.h"

#include <time.h>

namespace golive {

milliseconds SystemElapsedTime::elapsed() const
{
    timespec time{};
    if (clock_gettime(CLOCK_MONOTONIC, &time) == 0)
        return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                        std::chrono::nanoseconds(time.tv_nsec));
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace golive
