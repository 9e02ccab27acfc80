#include "platform/desktopnotifier.h"

namespace golive {

std::unique_ptr<DesktopNotifier> desktopNotifier()
{
    return {};
}

} // namespace golive

#include "moc_desktopnotifier.cpp"
