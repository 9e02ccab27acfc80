#include "base/scheduler.h"

#include <QTimer>

namespace golive {

void TimerScheduler::after(milliseconds delay, QObject *context, std::function<void()> action)
{
    QTimer::singleShot(delay, context, std::move(action));
}

} // namespace golive
