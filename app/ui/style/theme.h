#pragma once

#include "ui/style/colours.h"

class QApplication;

namespace golive::ui {

enum class Appearance { System, Light, Dark };
/// "dark", "light"; everything else is the system's.
Appearance appearanceNamed(const QString &name);

/// The look of the whole program: Fusion on Linux (elsewhere the system's style), a palette and one style sheet.
class Theme
{
public:
    /// Call once, after the application object is made and before the first window. `accent`: a provider's colour; it
    /// is adapted where it could not be read.
    static void apply(QApplication &, Appearance, const QColor &accent = {});

    /// Before apply(): the style that the person asked for stays.
    static void keepStyle();

    /// The icon of every window. Drawn in many sizes, so once the first page has been painted.
    static void applyIcon();

    static bool isDark();
    static const Colours &colours();
    /// The size of body text in points, from the system's font.
    static double textPoints();
    /// A length that was thought out for letters of the usual size, for the letters that there are.
    static int scaled(int pixels);
};

} // namespace golive::ui
