#pragma once

#include <QFont>
#include <QHash>
#include <QString>

namespace golive::ui {

/// How high wrapped text is. Layouts ask again and again for the same few widths, and breaking lines is what takes the
/// most time before the first page is painted: each answer is kept until text or font change.
class TextHeight
{
public:
    int of(const QString &text, const QFont &font, int width) const;
    /// Of the text on one line.
    int oneLineWidth(const QString &text, const QFont &font) const;

private:
    void keepUp(const QString &text, const QFont &font) const;

    mutable QString m_text;
    mutable QFont m_font;
    mutable QHash<int, int> m_heights; ///< By width.
    mutable int m_oneLine = -1;
};

} // namespace golive::ui
