#include "domain/contact/details.h"

namespace golive {

Contact ownerContactOf(const Details &details)
{
    return details.isContactOurs ? Contact() : details.contact;
}

Details withoutApp(Details details)
{
    Details fresh;
    fresh.region = std::move(details.region);
    fresh.contact = std::move(details.contact);
    fresh.isContactOurs = details.isContactOurs;
    return fresh;
}

} // namespace golive
