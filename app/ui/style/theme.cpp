#include "ui/style/theme.h"

#include "ui/style/accent.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

// The macro declares a function and so must stand outside of namespaces.
static void initResources()
{
    Q_INIT_RESOURCE(ui);
}

namespace golive::ui {

namespace {

bool isThemeDark = false;
bool isStyleKept = false;
double basePoints = 10.5;
std::optional<Colours> provided; ///< With a provider's accent.

// Qt 6.4 has no QStyleHints::colorScheme(): what the palette of the system looks like is all there is to go by.
bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.rail);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.red);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.surface);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.border);
    palette.setColor(QPalette::Mid, colours.control);
    palette.setColor(QPalette::Dark, colours.control);
    palette.setColor(QPalette::Shadow, colours.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.muted);
    return palette;
}

QString sheetOf(const Colours &colours)
{
    QFile file(u":/golive/style.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const auto points = [](double factor) -> QString { return QString::number(basePoints * factor, 'f', 1) + "pt"_L1; };
    const std::pair<QLatin1StringView, QString> values[] = {
        // Longer names first: "@accent" is the beginning of "@accentHover".
        {"@accentHover"_L1, colours.accentHover.name()},
        {"@accentSoft"_L1, colours.accentSoft.name()},
        {"@onAccent"_L1, colours.onAccent.name()},
        {"@accent"_L1, colours.accent.name()},
        {"@amberSoft"_L1, colours.amberSoft.name()},
        {"@amber"_L1, colours.amber.name()},
        {"@redSoft"_L1, colours.redSoft.name()},
        {"@red"_L1, colours.red.name()},
        {"@greenSoft"_L1, colours.greenSoft.name()},
        {"@green"_L1, colours.green.name()},
        {"@window"_L1, colours.window.name()},
        {"@surface"_L1, colours.surface.name()},
        {"@rail"_L1, colours.rail.name()},
        {"@border"_L1, colours.border.name()},
        {"@control"_L1, colours.control.name()},
        {"@text"_L1, colours.text.name()},
        {"@muted"_L1, colours.muted.name()},
        {"@focus"_L1, colours.focus.name()},
        {"@sizeTitle"_L1, points(1.75)},
        {"@sizeHeading"_L1, points(1.15)},
        {"@sizeSmall"_L1, points(0.9)},
        {"@line"_L1, QString::number(Theme::scaled(20)) + "px"_L1},
        {"@box"_L1, QString::number(Theme::scaled(24)) + "px"_L1},
        {"@tickName"_L1, isThemeDark ? u"tickdark"_s : u"ticklight"_s},
    };
    for (const auto &[name, value] : values)
        sheet.replace(name, value);
    return sheet;
}

} // namespace

Appearance appearanceNamed(const QString &name)
{
    return name == "dark"_L1 ? Appearance::Dark : name == "light"_L1 ? Appearance::Light : Appearance::System;
}

void Theme::apply(QApplication &application, Appearance appearance, const QColor &accent)
{
    initResources();
    // The one style that heeds a palette everywhere: those of Windows and macOS draw parts in the system's colours,
    // which a theme that was chosen here makes unreadable.
    if (!isStyleKept)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    isThemeDark =
        appearance == Appearance::Dark || (appearance == Appearance::System && looksDark(QGuiApplication::palette()));
    provided.reset();
    if (accent.isValid())
        provided = withAccent(colours(), accent);
    QFont font = QApplication::font();
    basePoints = std::clamp(font.pointSizeF(), 10.5, 14.0);
    font.setPointSizeF(basePoints);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(colours()));
    application.setStyleSheet(sheetOf(colours()));
}

void Theme::keepStyle()
{
    isStyleKept = true;
}

void Theme::applyIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(signPixmap(size, 1));
    QApplication::setWindowIcon(icon);
}

bool Theme::isDark()
{
    return isThemeDark;
}

const Colours &Theme::colours()
{
    if (provided)
        return *provided;
    return isThemeDark ? darkColours() : lightColours();
}

int Theme::scaled(int pixels)
{
    constexpr int usual = 14; // pixels of the base font at 96 dots an inch
    return pixels * std::max(usual, QFontInfo(QApplication::font()).pixelSize()) / usual;
}

double Theme::textPoints()
{
    return basePoints;
}

} // namespace golive::ui
