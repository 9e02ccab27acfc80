#include "ui/pages/start/setuplist.h"
#include "ui/style/theme.h"
#include "ui/widgets/look.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <utility>

using namespace Qt::Literals::StringLiterals;

// What the mouse does in a list of Start, and its menu.

namespace golive::ui {

namespace {

constexpr int menuWidth = 360;

} // namespace

SetupRowDelegate::Place SetupList::placeAt(QPoint at) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return {};
    return {m_rows->summary(index.row()).id, m_delegate->buttonAt(index, visualRect(index), at)};
}

void SetupList::hover(const SetupRowDelegate::Place &place)
{
    if (place == m_hovered)
        return;
    m_hovered = place;
    m_delegate->setHovered(place);
    viewport()->update();
}

void SetupList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    hover(placeAt(event->pos()));
    if (event->button() != Qt::LeftButton || !m_hovered.action)
        return;
    m_down = m_hovered;
    m_delegate->setPressed(m_down);
    viewport()->update();
}

void SetupList::mouseMoveEvent(QMouseEvent *event)
{
    // Not QListView's own, which begins to drag.
    hover(placeAt(event->pos()));
}

void SetupList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const SetupRowDelegate::Place down = std::exchange(m_down, {});
    m_delegate->setPressed({});
    viewport()->update();
    if (event->button() == Qt::LeftButton && down.action && placeAt(event->pos()) == down)
        press(down.row, *down.action);
}

// The second press of a double click: after the first one another row may stand here, and nobody meant that one.
void SetupList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const SetupRowDelegate::Place place = placeAt(event->pos());
    const int row = m_rows->rowOf(place.row);
    if (event->button() == Qt::LeftButton && row >= 0 && !place.action)
        press(place.row, m_rows->text(row).first);
}

void SetupList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        showMenu(m_rows->summary(index.row()).id);
}

bool SetupList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const SetupRowDelegate::Place place = placeAt(help->pos());
    const int row = m_rows->rowOf(place.row);
    QString tip;
    if (row >= 0) {
        const SetupRowText &text = m_rows->text(row);
        for (const RowButton &button : text.buttons) {
            if (place.action == button.action)
                tip = button.name;
        }
        if (!place.action && m_delegate->shapeOf(row, viewport()->width()).isCut)
            tip = text.name() + u'\n' + text.heard();
    }
    QToolTip::showText(help->globalPos(), plainToolTip(tip), this);
    return true;
}

void SetupList::showMenu(const SetupId &id)
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"setupMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<RowButton> &buttons = m_rows->text(row).buttons;
    for (const RowButton &button : buttons) {
        const QString name = fontMetrics().elidedText(button.name, Qt::ElideMiddle, Theme::scaled(menuWidth));
        QAction *entry = menu->addAction(QString(name).replace(u'&', "&&"_L1));
        connect(entry, &QAction::triggered, this, [this, id, action = button.action] { press(id, action); });
    }
    const QRect place = rowPlace(id).intersected(viewport()->rect());
    menu->popup(viewport()->mapToGlobal(place.center()));
}

} // namespace golive::ui
