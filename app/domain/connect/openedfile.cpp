#include "domain/connect/openedfile.h"

namespace golive {

bool isOfFile(const Setup &setup, const event::SetupFileOpened &file)
{
    const bool isSameApp = !file.app.isEmpty() && setup.client.app == file.app;
    if (setup.client.access != Access::Link)
        return isSameApp;
    const bool isSameLink = !file.link.isEmpty() && setup.signUp.link.url == file.link;
    if (file.app.isEmpty() || setup.client.app.isEmpty())
        return isSameLink;
    return isSameApp && (isSameLink || !isOnboarded(setup));
}

} // namespace golive
