#include "ui/widgets/textheight.h"

#include <QFontMetrics>
#include <QRect>

#include <algorithm>

namespace golive::ui {

void TextHeight::keepUp(const QString &text, const QFont &font) const
{
    if (m_text == text && m_font == font)
        return;
    m_text = text;
    m_font = font;
    m_heights.clear();
    m_oneLine = -1;
}

int TextHeight::of(const QString &text, const QFont &font, int width) const
{
    keepUp(text, font);
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const QRect words(0, 0, std::max(1, width), 100'000);
    const int height = QFontMetrics(font).boundingRect(words, Qt::TextWordWrap | Qt::TextExpandTabs, text).height();
    m_heights.insert(width, height);
    return height;
}

int TextHeight::oneLineWidth(const QString &text, const QFont &font) const
{
    keepUp(text, font);
    if (m_oneLine < 0)
        m_oneLine = QFontMetrics(font).size(0, text).width();
    return m_oneLine;
}

} // namespace golive::ui
