#include "ui/pages/start/accessiblesetuplist.h"

#include "ui/pages/start/accessiblesetuprow.h"
#include "ui/pages/start/setuplist.h"

namespace golive::ui {

namespace {

QAccessibleInterface *accessOfList(const QString &, QObject *object)
{
    auto *list = qobject_cast<SetupList *>(object);
    return list ? new AccessibleSetupList(*list) : nullptr;
}

} // namespace

AccessibleSetupList::AccessibleSetupList(SetupList &list) : QAccessibleWidget(&list, QAccessible::List)
{
    m_removal = QObject::connect(&list.rows(), &SetupRows::rowsAboutToBeRemoved, &list,
                                 [this](const QModelIndex &, int first, int last) { forget(first, last); });
}

AccessibleSetupList::~AccessibleSetupList()
{
    QObject::disconnect(m_removal);
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleSetupList::install()
{
    QAccessible::installFactory(accessOfList); // one that is there already is not taken twice
}

SetupList *AccessibleSetupList::list() const
{
    return qobject_cast<SetupList *>(object());
}

void AccessibleSetupList::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const auto known = m_rows.constFind(list()->rows().summary(row).id);
        if (known == m_rows.constEnd())
            continue;
        QAccessible::deleteAccessibleInterface(*known);
        m_rows.erase(known);
    }
}

int AccessibleSetupList::childCount() const
{
    return list()->rows().rowCount();
}

QAccessibleInterface *AccessibleSetupList::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const SetupId id = list()->rows().summary(index).id;
    if (const auto known = m_rows.constFind(id); known != m_rows.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *row = new AccessibleSetupRow(*list(), id);
    m_rows.insert(id, QAccessible::registerAccessibleInterface(row));
    return row;
}

int AccessibleSetupList::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *row = dynamic_cast<const AccessibleSetupRow *>(child);
    return row ? list()->rows().rowOf(row->id()) : -1;
}

QAccessibleInterface *AccessibleSetupList::childAt(int x, int y) const
{
    const QPoint at = list()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = list()->viewport()->rect().contains(at) ? list()->indexAt(at) : QModelIndex();
    return index.isValid() ? child(index.row()) : nullptr;
}

/// The row or the button that the keyboard is on.
QAccessibleInterface *AccessibleSetupList::focusChild() const
{
    const SetupRowDelegate::Place focused = list()->focused();
    QAccessibleInterface *row = child(list()->rows().rowOf(focused.row));
    QAccessibleInterface *inside = row ? row->focusChild() : nullptr;
    return inside ? inside : row;
}

QAccessible::State AccessibleSetupList::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    return state;
}

} // namespace golive::ui
