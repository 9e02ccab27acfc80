#include "ui/style/accent.h"

#include <algorithm>
#include <cmath>

namespace golive::ui {

namespace {

constexpr double readable = 4.5; // WCAG 2.2, 1.4.3: text of usual size.

double channel(float value)
{
    return value <= 0.04045F ? double(value) / 12.92 : std::pow((double(value) + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// As it is shown: eight bits a channel.
QColor withLightness(const QColor &colour, float lightness)
{
    const float hue = std::max(colour.hslHueF(), 0.0F); // grey has none
    return QColor(QColor::fromHslF(hue, colour.hslSaturationF(), std::clamp(lightness, 0.0F, 1.0F)).rgb());
}

QColor mixed(const QColor &paper, const QColor &ink, float part)
{
    const auto between = [part](float from, float to) { return from + (to - from) * part; };
    return QColor(QColor::fromRgbF(between(paper.redF(), ink.redF()), between(paper.greenF(), ink.greenF()),
                                   between(paper.blueF(), ink.blueF()))
                      .rgb());
}

bool isReadable(const Colours &theme)
{
    const QColor papers[] = {theme.window, theme.surface, theme.rail, theme.accentSoft};
    return std::all_of(std::begin(papers), std::end(papers),
                       [&theme](const QColor &paper) { return contrast(theme.accent, paper) >= readable; }) &&
           contrast(theme.onAccent, theme.accent) >= readable;
}

/// Under the mouse: further from what is written on it, or where it can go no further that way, nearer.
QColor litOf(const Colours &theme, bool isDark)
{
    const float lightness = theme.accent.lightnessF();
    constexpr float step = 0.08F;
    // The usual way first, and farther where eyes see little of a step: in a bright green, say.
    for (float by = isDark ? step : -step; std::abs(by) < 9 * step; by += by > 0 ? step : -step) {
        for (const float way : {by, -by}) {
            const QColor lit = withLightness(theme.accent, lightness + way);
            if (contrast(lit, theme.accent) >= 1.05 && contrast(theme.onAccent, lit) >= readable)
                return lit;
        }
    }
    return theme.accent;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Colours withAccent(const Colours &theme, const QColor &wanted)
{
    const bool isDark = luminance(theme.surface) < luminance(theme.text);
    Colours own = theme;
    own.onAccent = isDark ? theme.rail : theme.surface;
    constexpr float soft = 0.1F; // so little that what is muted can be read on it, whatever the colour
    constexpr float step = 0.01F;
    float lightness = wanted.lightnessF();
    for (own.accent = wanted;; own.accent = withLightness(wanted, lightness)) {
        own.accentSoft = mixed(theme.surface, own.accent, soft);
        // Black, or white, is the end of it.
        if (isReadable(own) || lightness < 0.0F || lightness > 1.0F)
            break;
        lightness += isDark ? step : -step;
    }
    own.accentHover = litOf(own, isDark);
    own.focus = own.accent;
    return own;
}

} // namespace golive::ui
