#include "platform/logindsleeplock.h"
#include "platform/portalsleeplock.h"
#include "platform/sleepinhibition.h"

namespace golive {

std::vector<std::unique_ptr<SleepLock>> systemSleepLocks()
{
    std::vector<std::unique_ptr<SleepLock>> locks;
    locks.push_back(std::make_unique<LogindSleepLock>());
    locks.push_back(std::make_unique<PortalSleepLock>());
    return locks;
}

} // namespace golive
