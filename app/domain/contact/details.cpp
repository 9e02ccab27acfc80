#include "domain/contact/details.h"

namespace golive {

Details withoutApp(Details details)
{
    Details fresh;
    fresh.region = std::move(details.region);
    fresh.contact = std::move(details.contact);
    return fresh;
}

} // namespace golive
