#include "ui/widgets/pagearea.h"

#include <QCoreApplication>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace golive::ui {

PageArea::PageArea(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

int PageArea::roomIn(const QScrollArea &area)
{
    const auto *ours = qobject_cast<const PageArea *>(&area);
    return area.viewport()->height() + (ours ? ours->m_covered : 0);
}

void PageArea::setSheetMargins(const QMargins &margins)
{
    m_margins = margins;
    applyMargins();
}

void PageArea::applyMargins()
{
    QMargins margins = m_margins;
    const int bar = m_isBarOurs ? verticalScrollBar()->sizeHint().width() : 0;
    if (isRightToLeft())
        margins.setLeft(std::max(0, margins.left() - bar));
    else
        margins.setRight(std::max(0, margins.right() - bar));
    widget()->layout()->setContentsMargins(margins);
}

// Qt moves a widget before it resizes it: sheet and scroll bar still have what they are to keep.
void PageArea::moveEvent(QMoveEvent *event)
{
    QScrollArea::moveEvent(event);
    const int down = event->pos().y() - event->oldPos().y();
    if (!m_isKeeping || !isVisible() || down == 0)
        return;
    m_covered += down;
    m_scrollTo = m_scrollTo.value_or(verticalScrollBar()->value()) + down;
    if (!m_isHeld)
        hold();
}

// The viewport's.
void PageArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (const auto value = std::exchange(m_scrollTo, std::nullopt))
        verticalScrollBar()->setValue(*value);
    if (m_isHeld && m_covered <= 0)
        release();
}

void PageArea::letGo()
{
    m_isKeeping = false;
    m_scrollTo.reset();
    if (!m_isHeld)
        return;
    release();
    // Pages that fit themselves to what is seen do so when it has another size.
    QResizeEvent again(viewport()->size(), viewport()->size());
    QCoreApplication::sendEvent(viewport(), &again);
}

void PageArea::hold()
{
    m_isHeld = true;
    widget()->setMinimumHeight(widget()->height());
    if (verticalScrollBar()->isVisible())
        return;
    m_isBarOurs = true;
    applyMargins();
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageArea::release()
{
    m_isHeld = false;
    m_covered = 0;
    widget()->setMinimumHeight(0);
    if (!std::exchange(m_isBarOurs, false))
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    applyMargins();
}

} // namespace golive::ui

#include "moc_pagearea.cpp"
