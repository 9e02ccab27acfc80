#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace golive::ui {

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        width += wanted.width() + (width > 0 ? m_gap : 0);
        height = std::max(height, wanted.height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect &rect, bool isForReal) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = rect.left();
    int y = rect.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // A link beside a button stands in the middle of it, not at its upper edge.
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line)) {
            if (isForReal)
                item->setGeometry(
                    QStyle::visualRect(direction, rect, place.translated(0, (lineHeight - place.height()) / 2)));
        }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const int width = std::min(item->sizeHint().width(), std::max(rect.width(), item->minimumSize().width()));
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (x > rect.left() && x + width > rect.left() + rect.width()) {
            endLine();
            x = rect.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        line.append({item, QRect(x, y, width, height)});
        x += width + m_gap;
        lineHeight = std::max(lineHeight, height);
    }
    endLine();
    return y + lineHeight - rect.top();
}

} // namespace golive::ui
