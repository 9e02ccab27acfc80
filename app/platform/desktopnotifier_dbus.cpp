#include "platform/busnotifier.h"

namespace golive {

std::unique_ptr<DesktopNotifier> desktopNotifier()
{
    return std::make_unique<BusNotifier>();
}

} // namespace golive

#include "moc_desktopnotifier.cpp"
