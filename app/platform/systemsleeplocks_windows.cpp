#include "platform/sleepinhibition.h"
#include "platform/sleeplock.h"

#include <qt_windows.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// Holds for the thread that asked, which must be the one that lets go: the main thread.
class ExecutionStateLock final : public SleepLock
{
public:
    void take(const QString &) override
    {
        if (SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) != 0)
            Q_EMIT taken();
        else
            Q_EMIT refused(u"Windows refused SetThreadExecutionState"_s);
    }
    void drop() override { SetThreadExecutionState(ES_CONTINUOUS); }
};

} // namespace

std::vector<std::unique_ptr<SleepLock>> systemSleepLocks()
{
    std::vector<std::unique_ptr<SleepLock>> locks;
    locks.push_back(std::make_unique<ExecutionStateLock>());
    return locks;
}

} // namespace golive
