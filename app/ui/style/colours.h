#pragma once

#include <QColor>

namespace golive::ui {

/// The named colours of a theme. Text colours reach 4.5:1 on the surfaces they stand on, marks and borders of controls
/// 3:1 (tests/ui/tst_theme).
struct Colours
{
    QColor window;  ///< Behind everything.
    QColor surface; ///< Cards, fields.
    QColor rail;    ///< Behind the rail.
    QColor border;  ///< Around cards: decoration.
    QColor control; ///< Around fields and buttons: must be seen.
    QColor text;
    QColor muted;
    QColor accent;
    QColor accentHover;
    QColor accentSoft;
    QColor onAccent;
    QColor amber;
    QColor amberSoft;
    QColor red;
    QColor redSoft;
    QColor green;
    QColor greenSoft;
    QColor focus;
};

const Colours &lightColours();
const Colours &darkColours();

} // namespace golive::ui
