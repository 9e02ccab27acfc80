#include "ui/widgets/besidelayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace golive::ui {

namespace {

int heightAt(const QLayoutItem &item, int width)
{
    const int least = item.minimumSize().height();
    return item.hasHeightForWidth() ? std::max(least, item.heightForWidth(width)) : least;
}

} // namespace

BesideLayout::~BesideLayout() = default;

void BesideLayout::addItem(QLayoutItem *item)
{
    for (auto &place : m_items) {
        if (!place)
            return place.reset(item);
    }
    Q_ASSERT(false);
}

int BesideLayout::count() const
{
    return (m_items[0] ? 1 : 0) + (m_items[1] ? 1 : 0);
}

QLayoutItem *BesideLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *BesideLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items.at(static_cast<std::size_t>(index)).release();
    if (index == 0)
        m_items[0] = std::move(m_items[1]);
    return taken;
}

bool BesideLayout::areBoth() const
{
    return count() == 2 && !m_items[0]->isEmpty() && !m_items[1]->isEmpty();
}

int BesideLayout::secondWidth(int width) const
{
    if (m_share == Share::Even) {
        const int half = (width - m_gap) / 2;
        const bool isRoom = half >= m_leastFirst && half >= m_items[0]->minimumSize().width() &&
                            half >= m_items[1]->minimumSize().width();
        return isRoom ? half : 0;
    }
    const int wanted = m_items[1]->sizeHint().width();
    return width - m_gap - wanted >= std::max(m_leastFirst, m_items[0]->minimumSize().width()) ? wanted : 0;
}

int BesideLayout::heightForWidth(int width) const
{
    int height = 0;
    const int beside = areBoth() ? secondWidth(width) : 0;
    if (beside > 0)
        return std::max(heightAt(*m_items[0], width - m_gap - beside), heightAt(*m_items[1], beside));
    for (const auto &item : m_items) {
        if (item && !item->isEmpty())
            height += heightAt(*item, width) + (height > 0 ? m_gap : 0);
    }
    return height;
}

QSize BesideLayout::sizeHint() const
{
    QSize wanted;
    for (const auto &item : m_items) {
        if (!item || item->isEmpty())
            continue;
        const QSize one = item->sizeHint();
        wanted = {wanted.width() + one.width() + (wanted.width() > 0 ? m_gap : 0),
                  std::max(wanted.height(), one.height())};
    }
    return wanted;
}

QSize BesideLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (item && !item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least;
}

void BesideLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const int beside = areBoth() ? secondWidth(rect.width()) : 0;
    if (beside > 0) {
        const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
        QRect first = rect;
        first.setWidth(rect.width() - m_gap - beside);
        const QRect second(first.right() + 1 + m_gap, rect.top(), beside, rect.height());
        m_items[0]->setGeometry(QStyle::visualRect(direction, rect, first));
        return m_items[1]->setGeometry(QStyle::visualRect(direction, rect, second));
    }
    // Height that is left over goes to the first.
    QRect place = rect;
    if (areBoth())
        place.setHeight(
            std::max(heightAt(*m_items[0], rect.width()), rect.height() - m_gap - heightAt(*m_items[1], rect.width())));
    for (const auto &item : m_items) {
        if (!item || item->isEmpty())
            continue;
        item->setGeometry(place);
        place = QRect(rect.left(), place.bottom() + 1 + m_gap, rect.width(), heightAt(*m_items[1], rect.width()));
    }
}

} // namespace golive::ui
