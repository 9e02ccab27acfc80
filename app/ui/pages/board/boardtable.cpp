#include "ui/pages/board/boardtable.h"

#include "ui/pages/board/boardmodel.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/look.h"
#include "ui/widgets/tablecell.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// In letters of the usual size.
int usualWidth(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Client: return 190;
    case BoardColumn::Stage: return 240;
    case BoardColumn::Turn: return 102;
    case BoardColumn::Deadline: return 150;
    case BoardColumn::Number: return 170;
    case BoardColumn::Staff:
    case BoardColumn::Reference:
    case BoardColumn::Since:
    case BoardColumn::Contacts:
    case BoardColumn::Chats:
    case BoardColumn::Changed: return 110;
    case BoardColumn::Link: return 150;
    case BoardColumn::Guard: return 120;
    case BoardColumn::App: return 240;
    }
    return 100;
}

} // namespace

BoardTable::BoardTable(BoardModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"boardTable"_s);
    setAccessibleName(tr("Clients"));
    setModel(model);
    setItemDelegate(new TableCell(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setShowGrid(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = horizontalHeader();
    head->setObjectName(u"boardColumns"_s);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setSectionsMovable(true);
    head->setStretchLastSection(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    for (std::size_t column = 0; column < boardColumnCount; ++column)
        setColumnWidth(static_cast<int>(column), Theme::scaled(usualWidth(static_cast<BoardColumn>(column))));
    fit();
    const auto tell = [this] {
        if (!m_isArranging && isVisible())
            Q_EMIT columnsArranged();
    };
    connect(head, &QHeaderView::sectionMoved, this, tell);
    connect(head, &QHeaderView::sectionResized, this, tell);
    connect(head, &QHeaderView::sectionClicked, this, &BoardTable::sortBy);
    connect(model, &BoardModel::modelAboutToBeReset, this, &BoardTable::keepChoice);
    connect(model, &BoardModel::modelReset, this, &BoardTable::bringChoiceBack);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isKeeping)
            Q_EMIT choiceChanged();
    });
}

void BoardTable::keepChoice()
{
    m_kept = chosen();
    m_current = currentIndex().isValid() ? m_model->client(currentIndex().row()).id() : SetupId();
    m_column = std::max(0, currentIndex().column());
    m_scrolled = verticalScrollBar()->value();
    m_query = m_model->book().query();
    m_isKeeping = true;
}

void BoardTable::bringChoiceBack()
{
    m_isKeeping = false;
    // Only who asks something else is led to where his client stands now.
    const bool isSameQuestion = m_query == m_model->book().query();
    setAutoScroll(!isSameQuestion);
    if (const int current = m_model->book().placeOf(m_current); current >= 0)
        selectionModel()->setCurrentIndex(m_model->index(current, m_column), QItemSelectionModel::NoUpdate);
    choose(m_kept);
    setAutoScroll(true);
    if (isSameQuestion) {
        updateGeometries();
        verticalScrollBar()->setValue(m_scrolled);
    }
    Q_EMIT choiceChanged();
}

void BoardTable::fit()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * spacing::small);
    setMinimumHeight(7 * verticalHeader()->defaultSectionSize());
}

QList<SetupId> BoardTable::chosen() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &one : chosen)
        rows << one.row();
    std::sort(rows.begin(), rows.end());
    QList<SetupId> ids;
    for (const int row : std::as_const(rows))
        ids << m_model->client(row).id();
    return ids;
}

void BoardTable::choose(const QList<SetupId> &ids)
{
    QItemSelection wanted;
    for (const SetupId &id : ids) {
        const int row = m_model->book().placeOf(id);
        if (row >= 0)
            wanted.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    }
    selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
}

void BoardTable::sortBy(int column)
{
    const auto by = static_cast<BoardColumn>(column);
    if (m_order.column != by)
        Q_EMIT orderWanted({by, false});
    else if (!m_order.isDescending)
        Q_EMIT orderWanted({by, true});
    else
        Q_EMIT orderWanted({});
}

void BoardTable::drawOrder(const BoardOrder &order)
{
    m_order = order;
    horizontalHeader()->setSortIndicator(order.column ? static_cast<int>(*order.column) : -1,
                                         order.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void BoardTable::drawColumns(const QList<BoardColumn> &hidden)
{
    m_isArranging = true;
    for (std::size_t column = 0; column < boardColumnCount; ++column)
        setColumnHidden(static_cast<int>(column), hidden.contains(static_cast<BoardColumn>(column)));
    m_isArranging = false;
}

// Qt's own note of them, behind how many there are: one of another Golive's columns is not for these.
QByteArray BoardTable::columns() const
{
    return QByteArray::number(static_cast<int>(boardColumnCount)) + ':' + horizontalHeader()->saveState();
}

void BoardTable::arrangeColumns(const QByteArray &kept)
{
    const QByteArray mark = QByteArray::number(static_cast<int>(boardColumnCount)) + ':';
    if (!kept.startsWith(mark))
        return;
    m_isArranging = true;
    QHeaderView *head = horizontalHeader();
    const int indicator = head->sortIndicatorSection();
    const Qt::SortOrder order = head->sortIndicatorOrder();
    QList<bool> hidden;
    for (int column = 0; column < head->count(); ++column)
        hidden << isColumnHidden(column);
    head->restoreState(kept.mid(mark.size()));
    // Which are shown and by which it is sorted stands elsewhere.
    head->setSortIndicator(indicator, order);
    for (int column = 0; column < head->count(); ++column)
        setColumnHidden(column, hidden.at(column));
    m_isArranging = false;
}

// Enter would press the window's default button.
void BoardTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(SetupId(m_model->client(currentIndex().row()).id()));
        return;
    case Qt::Key_Delete:
        // Once it is archived another one is the current one, and not chosen.
        if (!event->isAutoRepeat() && selectionModel()->hasSelection())
            Q_EMIT archiveWanted();
        return;
    default: return QTableView::keyPressEvent(event);
    }
}

void BoardTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(SetupId(m_model->client(index.row()).id()));
}

void BoardTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuWanted(viewport()->mapToGlobal(isByKey ? visualRect(index).center() : event->pos()));
}

// Whoever comes by the keyboard begins with the first client.
void BoardTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void BoardTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace golive::ui

#include "moc_boardtable.cpp"
