#include "domain/listening/listening.h"

namespace golive {

Listening withoutApp(Listening listening)
{
    Listening fresh;
    fresh.url = std::move(listening.url);
    fresh.isUrlOfProfile = listening.isUrlOfProfile;
    fresh.header = std::move(listening.header);
    return fresh;
}

} // namespace golive
