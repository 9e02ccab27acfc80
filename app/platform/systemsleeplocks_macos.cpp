#include "platform/sleepinhibition.h"
#include "platform/sleeplock.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

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

} // namespace

std::vector<std::unique_ptr<SleepLock>> systemSleepLocks()
{
    std::vector<std::unique_ptr<SleepLock>> locks;
    locks.push_back(std::make_unique<PowerAssertionLock>());
    return locks;
}

} // namespace golive
