#pragma once

#include "domain/view/bannerview.h"
#include "domain/view/openclients.h"

#include <QString>

namespace golive::ui {

/// "5 h 10 min"; briefly "5 h". Empty where no 24 hours run.
QString openTimeText(const OpenClientView &, bool isBrief);
/// For who hears it, and as a tool tip.
QString openHeardText(const OpenClientView &);
QString bannerText(const BannerView &);
QString bannerButton(const BannerView &);

} // namespace golive::ui
