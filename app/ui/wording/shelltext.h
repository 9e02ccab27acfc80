#pragma once

#include "domain/view/pageview.h"

#include <QString>

namespace golive::ui {

// The words around the pages.

/// "+55 11 98765-4321 · app TeaHouseDemo · desk@partner.example"
QString identityLine(const Identity &);
/// "Golive – TeaHouseDemo, +55 11 98765-4321 – Connect (practice)"
QString titleOfWindow(const PageView &);
QString activityText(Activity);
QString nextLabelText(NextLabel);
QString practiceText();
/// The same where another band stands beside it.
QString practiceTextBriefly();

} // namespace golive::ui
