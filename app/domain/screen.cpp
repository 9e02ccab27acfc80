#include "domain/screen.h"

namespace golive {

Screen withoutApp(Screen screen)
{
    Screen fresh;
    fresh.busy = screen.busy;
    fresh.problem = std::move(screen.problem);
    fresh.failed = screen.failed;
    fresh.isSaveOwed = screen.isSaveOwed;
    fresh.isSignedIn = screen.isSignedIn;
    fresh.apps = std::move(screen.apps);
    fresh.areAppsListed = screen.areAppsListed;
    fresh.isMachineChecked = screen.isMachineChecked;
    return fresh;
}

} // namespace golive
