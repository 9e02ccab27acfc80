#include "ui/style/colours.h"

namespace golive::ui {

const Colours &lightColours()
{
    static const Colours colours{
        .window = QColor(0xf7f9fb),
        .surface = QColor(0xffffff),
        .rail = QColor(0xeef2f5),
        .border = QColor(0xdce3e9),
        .control = QColor(0x84919e),
        .text = QColor(0x16212b),
        .muted = QColor(0x52606d),
        .accent = QColor(0x0b6e8a),
        .accentHover = QColor(0x085a72),
        .accentSoft = QColor(0xe2f1f6),
        .onAccent = QColor(0xffffff),
        .amber = QColor(0x855000),
        .amberSoft = QColor(0xfdf2dc),
        .red = QColor(0xb0241c),
        .redSoft = QColor(0xfceceb),
        .green = QColor(0x1b6e42),
        .greenSoft = QColor(0xe5f4ec),
        .focus = QColor(0x1787a8),
    };
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours{
        .window = QColor(0x151a20),
        .surface = QColor(0x1d242c),
        .rail = QColor(0x11161b),
        .border = QColor(0x303a45),
        .control = QColor(0x748393),
        .text = QColor(0xe8edf2),
        .muted = QColor(0xa6b2bf),
        .accent = QColor(0x54bbd9),
        .accentHover = QColor(0x7accdf),
        .accentSoft = QColor(0x173540),
        .onAccent = QColor(0x06202a),
        .amber = QColor(0xf0bb62),
        .amberSoft = QColor(0x352a16),
        .red = QColor(0xff9288),
        .redSoft = QColor(0x3b2120),
        .green = QColor(0x76d19c),
        .greenSoft = QColor(0x183121),
        .focus = QColor(0x7accdf),
    };
    return colours;
}

} // namespace golive::ui
