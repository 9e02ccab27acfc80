#pragma once

#include "ui/pages/start/setuprowtext.h"

#include <QFont>
#include <QRect>

#include <array>

namespace golive::ui {

/// The kinds of words in a row, each with its own letters and colour.
enum class RowWords { Title, Attention, Deadline, Stage, Rest };
using RowFonts = std::array<QFont, 5>;

/// A button as it is measured: its words in lines.
struct RowButtonShape
{
    RowAction action = RowAction::Resume;
    QString words;
    QRect place;
};

/// Where everything of a row stands, counted from its upper left corner, in a layout from left to right.
struct SetupRowShape
{
    struct Line
    {
        RowWords kind = RowWords::Title;
        QString words; ///< Already cut to what its place holds.
        QRect place;
        bool isRightToLeft = false; ///< As the words are written, whichever way the window is laid out.
    };
    int height = 0;
    QRect mark; ///< Where the row warns.
    QList<Line> lines;
    QList<RowButtonShape> buttons;
    bool isCut = false; ///< Not all of the words are to be seen.

    static constexpr int markSize = 18;
    /// `buttons` bring their sizes along.
    static SetupRowShape of(const SetupRowText &, int width, const RowFonts &, QList<RowButtonShape> buttons);
};

} // namespace golive::ui
