#pragma once

#include "domain/page.h"

namespace golive {

struct RegionView
{
    bool isGuidance = false;
    QStringList codes;
    QString chosen;                    ///< Empty: leave as it is.
    QString suggested;                 ///< The number's country, where it is in the list.
    bool isSuggestedByProfile = false; ///< It was the last client's.
    bool isSaved = false;
    Enablement enablement = Enablement::NotAsked; ///< Warned: said here, once, with the reason.
    QString enablementDetail;
    bool operator==(const RegionView &) const = default;
};

} // namespace golive

namespace golive::page {

/// Where messages are stored (the guide's step 3).
struct Region : Ordinary
{
    static constexpr Page page = Page::Region;
    using View = RegionView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void next(Flow &);
};

} // namespace golive::page
