#include "ui/pages/start/setuprowshape.h"

#include "ui/style/spacing.h"

#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace golive::ui {

namespace {

constexpr int ringed = 6;    ///< Within the ring of the keyboard.
constexpr int mostLines = 4; ///< Of one kind of words: nobody's name fills the window.

/// A text in lines that fit, and whether all of it is in them. A word that is wider than its place goes on in the next
/// line.
QStringList brokenToFit(const QString &text, const QFont &font, int width, bool &isCut)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    int start = 0; // of the last line
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines) {
            lines.last() = metrics.elidedText(text.mid(start), Qt::ElideRight, width);
            isCut = true;
            break;
        }
        start = line.textStart();
        lines << text.mid(start, line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

SetupRowShape SetupRowShape::of(const SetupRowText &text, int width, const RowFonts &fonts,
                                QList<RowButtonShape> buttons)
{
    SetupRowShape shape;
    const bool isWarned = !text.attention.isEmpty();
    int right = width - ringed;
    int tallest = 0;
    for (auto button = buttons.rbegin(); button != buttons.rend(); ++button) {
        button->place.moveLeft(right - button->place.width());
        right = button->place.left() - spacing::small;
        tallest = std::max(tallest, button->place.height());
    }
    // A row without a title is one of a plain list: no place is kept for a mark.
    const int left = ringed + (text.title.isEmpty() ? 0 : markSize + spacing::small);
    const int room = std::max(right - left, 1);
    int bottom = spacing::tight + 2;
    if (isWarned)
        shape.mark = {ringed, bottom, markSize, markSize};
    const std::array<const QString *, 5> words{&text.title, &text.attention, &text.deadline, &text.stage, &text.rest};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i]->isEmpty())
            continue;
        const QStringList lines = brokenToFit(*words[i], fonts[i], room, shape.isCut);
        const int lineHeight = QFontMetrics(fonts[i]).lineSpacing();
        for (const QString &line : lines) {
            shape.lines << Line{
                static_cast<RowWords>(i), line, {left, bottom, room, lineHeight}, words[i]->isRightToLeft()};
            bottom += lineHeight;
        }
        bottom += 1;
    }
    shape.height = std::max(bottom, tallest + spacing::tight) + spacing::tight + 1;
    for (RowButtonShape &button : buttons)
        button.place.moveTop((shape.height - button.place.height()) / 2);
    if (shape.lines.size() == 1)
        shape.lines.first().place.moveTop((shape.height - shape.lines.first().place.height()) / 2);
    shape.buttons = buttons;
    return shape;
}

} // namespace golive::ui
