#include "platform/sleepinhibition.h"
#include "platform/sleeplock.h"

namespace golive {

std::vector<std::unique_ptr<SleepLock>> systemSleepLocks()
{
    return {};
}

} // namespace golive
