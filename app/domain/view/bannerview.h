#pragma once

#include "domain/view/surroundings.h"

namespace golive {

/// What is wrong with the looking after of many clients at once, said once for all of them.
struct BannerView
{
    enum class Kind {
        Offline,   ///< Gupshup cannot be reached from this computer.
        Unguarded, ///< Nobody looks after them, since this program is not signed in for them.
    };
    Kind kind = Kind::Unguarded;
    int clients = 0; ///< That it concerns.
    std::optional<Outage> outage{};
    QString account; ///< By whose sign-in they would be looked after.
    bool operator==(const BannerView &) const = default;
};

/// Only for staff, and not where it concerns the client on the screen alone: that is said with the client.
std::optional<BannerView> bannerOf(const Surroundings &, bool isAboutOneOnScreen);

} // namespace golive
