#pragma once

#include "base/clock.h"
#include "domain/profile/partnerprofile.h"

#include <QString>

#include <optional>

namespace golive {

/// What advance() goes by beside the set-up and the event: the time, and what is true of the program and this computer,
/// so that no page has to say it of itself.
struct Context
{
    Instant now{};
    bool isPractice = false; ///< Links to the practice partner on this computer are links.
    QString hostCountry{};   ///< Alpha-2 of the system's locale: for numbers typed without a country code.
    std::optional<PartnerProfile> profile{}; ///< Of the set-up's account, where there is one.
};

} // namespace golive
