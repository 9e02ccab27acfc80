#include "platform/sleepinhibition.h"
#include "platform/sleeplock.h"

#if defined(GOLIVE_WITH_DBUS)
#include "platform/logindsleeplock.h"
#include "platform/portalsleeplock.h"
#elif defined(Q_OS_WIN)
#include <qt_windows.h>
#elif defined(Q_OS_MACOS)
#include <IOKit/pwr_mgt/IOPMLib.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// Not yet run: there is no Windows and no macOS machine to try these on here.
#if defined(Q_OS_WIN)
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
#elif defined(Q_OS_MACOS)
class PowerAssertionLock final : public SleepLock
{
public:
    void take(const QString &why) override
    {
        drop();
        const CFStringRef name = why.toCFString();
        const IOReturn made = IOPMAssertionCreateWithName(kIOPMAssertPreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                                          name, &m_assertion);
        CFRelease(name);
        m_isHeld = made == kIOReturnSuccess;
        if (m_isHeld)
            Q_EMIT taken();
        else
            Q_EMIT refused(u"macOS refused IOPMAssertionCreateWithName: %1"_s.arg(made));
    }
    void drop() override
    {
        if (std::exchange(m_isHeld, false))
            IOPMAssertionRelease(m_assertion);
    }

private:
    IOPMAssertionID m_assertion = 0;
    bool m_isHeld = false;
};
#endif

} // namespace

std::vector<std::unique_ptr<SleepLock>> systemSleepLocks()
{
    std::vector<std::unique_ptr<SleepLock>> locks;
#if defined(GOLIVE_WITH_DBUS)
    locks.push_back(std::make_unique<LogindSleepLock>());
    locks.push_back(std::make_unique<PortalSleepLock>());
#elif defined(Q_OS_WIN)
    locks.push_back(std::make_unique<ExecutionStateLock>());
#elif defined(Q_OS_MACOS)
    locks.push_back(std::make_unique<PowerAssertionLock>());
#endif
    return locks;
}

} // namespace golive
