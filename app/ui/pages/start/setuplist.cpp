#include "ui/pages/start/setuplist.h"

#include "ui/pages/start/accessiblesetuplist.h"
#include "ui/style/theme.h"
#include "ui/widgets/look.h"
#include "ui/widgets/pagearea.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr int leastHeight = 200;
constexpr int heightAlone = 480; ///< In a window that does not scroll.

} // namespace

SetupList::SetupList(SetupRows::Wording wording, QWidget *parent)
    : QListView(parent), m_rows(new SetupRows(wording, this)), m_delegate(new SetupRowDelegate(m_rows, this))
{
    AccessibleSetupList::install();
    setLook(*this, "rows");
    setModel(m_rows);
    setItemDelegate(m_delegate);
    // Rows are gone on with, not marked.
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_rows, &SetupRows::moreWanted, this, &SetupList::moreWanted);
    for (const auto &change : {&SetupRows::rowsInserted, &SetupRows::rowsRemoved})
        connect(m_rows, change, this, &SetupList::fitHeight);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SetupList::tellTime);
}

void SetupList::draw(const QList<SetupSummary> &rows, qsizetype count, Instant now)
{
    m_rows->draw(rows, count, now);
    tellTime();
}

QModelIndex SetupList::indexOf(const SetupId &id) const
{
    const int row = m_rows->rowOf(id);
    return row < 0 ? QModelIndex() : m_rows->index(row);
}

const SetupSummary *SetupList::find(const SetupId &id) const
{
    const int row = m_rows->rowOf(id);
    return row < 0 ? nullptr : &m_rows->summary(row);
}

QRect SetupList::rowPlace(const SetupId &id) const
{
    return visualRect(indexOf(id));
}

QRect SetupList::buttonPlace(const SetupId &id, RowAction action) const
{
    const QModelIndex index = indexOf(id);
    return index.isValid() ? m_delegate->buttonPlace(index, visualRect(index), action) : QRect();
}

SetupRowDelegate::Place SetupList::focused() const
{
    const QModelIndex current = currentIndex();
    if (!hasFocus() || !current.isValid())
        return {};
    return {m_rows->summary(current.row()).id, m_action};
}

void SetupList::press(const SetupId &id, RowAction action)
{
    const int row = m_rows->rowOf(id);
    if (row >= 0 && m_rows->text(row).has(action))
        Q_EMIT pressed(SetupId(id), action); // by value: the press may change the rows
}

void SetupList::focusOn(const SetupRowDelegate::Place &place)
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(indexOf(place.row));
    m_action = place.action;
    showFocus();
    scrollTo(currentIndex());
}

void SetupList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return QListView::keyPressEvent(event);
    const SetupId id = m_rows->summary(current.row()).id;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return press(id, m_action.value_or(m_rows->text(current.row()).first));
    case Qt::Key_Delete: return press(id, RowAction::PutAway);
    case Qt::Key_Left:
    case Qt::Key_Right: return moveAction((event->key() == Qt::Key_Right) != isRightToLeft());
    default: break;
    }
    m_isByKey = true;
    QListView::keyPressEvent(event);
    m_isByKey = false;
}

void SetupList::moveAction(bool isForward)
{
    const QList<RowButton> &buttons = m_rows->text(currentIndex().row()).buttons;
    const auto here =
        std::find_if(buttons.begin(), buttons.end(), [&](const RowButton &one) { return m_action == one.action; });
    const qsizetype now = here == buttons.end() ? -1 : here - buttons.begin();
    const qsizetype next = std::clamp<qsizetype>(now + (isForward ? 1 : -1), -1, buttons.size() - 1);
    m_action = next < 0 ? std::nullopt : std::optional(buttons[next].action);
    showFocus();
    tellFocus();
}

void SetupList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    m_action.reset();
    showFocus();
    QListView::currentChanged(current, previous);
}

void SetupList::focusInEvent(QFocusEvent *event)
{
    m_isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0));
    if (m_isByKey)
        scrollTo(currentIndex());
    m_isByKey = false;
    showFocus();
    tellFocus();
}

void SetupList::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    showFocus();
}

void SetupList::showFocus()
{
    m_delegate->setFocused(focused());
    viewport()->update();
}

void SetupList::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    if (QAccessibleInterface *list = QAccessible::queryAccessibleInterface(this)) {
        QAccessibleInterface *on = list->focusChild();
        QAccessibleEvent event(on ? on : list, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

/// The window scrolls along with the keyboard, and stays where it is for everybody else.
void SetupList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (!m_isByKey || !m_around || !index.isValid())
        return;
    const QRect place = visualRect(index);
    const QPoint middle = viewport()->mapTo(m_around->widget(), place.center());
    m_around->ensureVisible(middle.x(), middle.y(), 0, place.height() / 2 + 8);
}

void SetupList::dataChanged(const QModelIndex &from, const QModelIndex &to, const QList<int> &roles)
{
    for (int row = from.row(); row <= to.row(); ++row)
        m_delegate->forget(m_rows->summary(row).id);
    QListView::dataChanged(from, to, roles);
    fitHeight();
}

void SetupList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_delegate->forget(m_rows->summary(row).id);
    // Qt would go back to the row before, which was read already.
    const int current = currentIndex().row();
    if (current >= first && current <= last && last + 1 < m_rows->rowCount())
        setCurrentIndex(m_rows->index(last + 1));
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

/// What is to be seen says the time.
void SetupList::tellTime()
{
    const QModelIndex first = indexAt({1, 1});
    if (!first.isValid())
        return;
    const QModelIndex last = indexAt({1, viewport()->height() - 2});
    m_rows->tellTime(first.row(), last.isValid() ? last.row() : m_rows->rowCount() - 1);
}

int SetupList::mostHeight() const
{
    if (!m_around)
        return Theme::scaled(heightAlone);
    // What stands below begins to be seen.
    return std::max(Theme::scaled(leastHeight), PageArea::roomIn(*m_around) * 2 / 3);
}

// Decided here and not by Qt: a bar that comes makes the rows narrower and higher, and would never go again.
void SetupList::fitHeight()
{
    // Before the first layout and the style sheet every measure would be wrong.
    if (!testAttribute(Qt::WA_Resized) || !testAttribute(Qt::WA_WState_Polished))
        return;
    const int most = mostHeight();
    // A little more than that, and it would scroll for nothing.
    const int room = m_around ? std::max(most, m_around->viewport()->height() * 9 / 10) : most;
    int height = 0;
    for (int row = 0; row < m_rows->rowCount() && height <= room; ++row)
        height += m_delegate->heightOf(row, contentsRect().width());
    const bool isWhole = height <= room;
    setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    const int wanted = isWhole ? height : most;
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void SetupList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    fitHeight();
}

void SetupList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    QScrollArea *around = nullptr;
    for (QWidget *outer = parentWidget(); outer && !around; outer = outer->parentWidget())
        around = qobject_cast<QScrollArea *>(outer);
    if (around == m_around)
        return fitHeight();
    if (m_around)
        m_around->viewport()->removeEventFilter(this);
    m_around = around;
    if (m_around)
        m_around->viewport()->installEventFilter(this);
    fitHeight();
}

bool SetupList::eventFilter(QObject *watched, QEvent *event)
{
    if (m_around && watched == m_around->viewport() && event->type() == QEvent::Resize)
        fitHeight();
    return QListView::eventFilter(watched, event);
}

bool SetupList::event(QEvent *event)
{
    const bool isTaken = QListView::event(event);
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_delegate->forgetAll();
        fitHeight();
        break;
    default: break;
    }
    return isTaken;
}

} // namespace golive::ui

#include "moc_setuplist.cpp"
