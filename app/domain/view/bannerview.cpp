#include "domain/view/bannerview.h"

namespace golive {

std::optional<BannerView> bannerOf(const Surroundings &around, bool isAboutOneOnScreen)
{
    if (!around.isStaff)
        return std::nullopt;
    const auto concerns = [isAboutOneOnScreen](int clients) { return clients > (isAboutOneOnScreen ? 1 : 0); };
    // Who is offline cannot sign in.
    if (around.outage && concerns(around.watchedCount))
        return BannerView{BannerView::Kind::Offline, around.watchedCount, around.outage, {}};
    if (concerns(around.unguardedCount))
        return BannerView{BannerView::Kind::Unguarded, around.unguardedCount, {}, around.unguardedAccount};
    return std::nullopt;
}

} // namespace golive
