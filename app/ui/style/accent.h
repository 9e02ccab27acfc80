#pragma once

#include "ui/style/colours.h"

namespace golive::ui {

/// WCAG 2's contrast ratio of two opaque colours, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
double contrast(const QColor &, const QColor &);

/// The theme with a provider's colour as its accent, and what goes with an accent made of it. A colour that could not
/// be read on the theme's surfaces, or of which no text could be read, keeps its hue and is darkened in a light theme,
/// lightened in a dark one, no further than it takes: text reaches 4.5:1 whatever the colour.
Colours withAccent(const Colours &theme, const QColor &wanted);

} // namespace golive::ui
