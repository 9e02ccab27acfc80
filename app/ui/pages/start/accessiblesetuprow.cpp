#include "ui/pages/start/accessiblesetuprow.h"

#include "ui/pages/start/setuplist.h"

#include <algorithm>

namespace golive::ui {

AccessibleSetupRow::AccessibleSetupRow(SetupList &list, SetupId id, std::optional<RowAction> action)
    : m_list(&list), m_id(std::move(id)), m_action(action)
{
}

AccessibleSetupRow::~AccessibleSetupRow()
{
    for (const QAccessible::Id id : std::as_const(m_buttons))
        QAccessible::deleteAccessibleInterface(id);
}

const SetupRowText &AccessibleSetupRow::words() const
{
    static const SetupRowText none;
    const int row = m_list ? m_list->rows().rowOf(m_id) : -1;
    return row < 0 ? none : m_list->rows().text(row);
}

const RowButton *AccessibleSetupRow::button(RowAction action) const
{
    const QList<RowButton> &all = words().buttons;
    const auto one = std::find_if(all.begin(), all.end(), [&](const RowButton &each) { return each.action == action; });
    return one == all.end() ? nullptr : &*one;
}

RowAction AccessibleSetupRow::press() const
{
    return m_action.value_or(words().first);
}

bool AccessibleSetupRow::isValid() const
{
    return m_list && m_list->rows().rowOf(m_id) >= 0 && (!m_action || button(*m_action));
}

QAccessibleInterface *AccessibleSetupRow::parent() const
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    return m_action && list ? list->child(m_list->rows().rowOf(m_id)) : list;
}

int AccessibleSetupRow::childCount() const
{
    return m_action ? 0 : static_cast<int>(words().buttons.size());
}

QAccessibleInterface *AccessibleSetupRow::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const RowAction action = words().buttons.at(index).action;
    if (const auto known = m_buttons.constFind(static_cast<int>(action)); known != m_buttons.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *made = new AccessibleSetupRow(*m_list, m_id, action);
    m_buttons.insert(static_cast<int>(action), QAccessible::registerAccessibleInterface(made));
    return made;
}

int AccessibleSetupRow::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *other = dynamic_cast<const AccessibleSetupRow *>(child);
    const QList<RowButton> &all = words().buttons;
    for (int i = 0; other && other->m_id == m_id && i < all.size(); ++i) {
        if (other->m_action == all.at(i).action)
            return i;
    }
    return -1;
}

QAccessibleInterface *AccessibleSetupRow::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *one = child(i); one->rect().contains(x, y))
            return one;
    }
    return nullptr;
}

QAccessibleInterface *AccessibleSetupRow::focusChild() const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *one = child(i); one->state().focused)
            return one;
    }
    return nullptr;
}

QString AccessibleSetupRow::text(QAccessible::Text kind) const
{
    const RowButton *mine = m_action ? button(*m_action) : nullptr;
    switch (kind) {
    case QAccessible::Name: return mine ? mine->name : words().name();
    // Said anew, since the rows that are not shown do not follow the clock.
    case QAccessible::Description: {
        const int row = m_list ? m_list->rows().rowOf(m_id) : -1;
        return row < 0 ? QString() : m_list->rows().index(row).data(Qt::AccessibleDescriptionRole).toString();
    }
    default: return {};
    }
}

QRect AccessibleSetupRow::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_action ? m_list->buttonPlace(m_id, *m_action) : m_list->rowPlace(m_id);
    return {m_list->viewport()->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::Role AccessibleSetupRow::role() const
{
    return m_action ? QAccessible::PushButton : QAccessible::ListItem;
}

QAccessible::State AccessibleSetupRow::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const QRect place = m_action ? m_list->buttonPlace(m_id, *m_action) : m_list->rowPlace(m_id);
    state.focusable = true;
    state.focused = m_list->focused() == SetupRowDelegate::Place{m_id, m_action};
    state.invisible = !m_list->isVisible();
    state.offscreen = !m_list->viewport()->rect().intersects(place);
    state.disabled = !m_list->isEnabled();
    return state;
}

QWindow *AccessibleSetupRow::window() const
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    return list ? list->window() : nullptr;
}

void *AccessibleSetupRow::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList AccessibleSetupRow::actionNames() const
{
    if (!isValid() || !m_list->isEnabled())
        return {};
    QStringList names{pressAction(), setFocusAction()};
    if (!m_action)
        names << showMenuAction();
    return names;
}

QString AccessibleSetupRow::localizedActionDescription(const QString &name) const
{
    const RowButton *pressed = name == pressAction() ? button(press()) : nullptr;
    return pressed ? pressed->name : QAccessibleActionInterface::localizedActionDescription(name);
}

void AccessibleSetupRow::doAction(const QString &name)
{
    if (!actionNames().contains(name))
        return;
    // Not at once: what it opens must not keep the caller waiting.
    const auto later = [list = m_list](auto act) { QMetaObject::invokeMethod(list, act, Qt::QueuedConnection); };
    if (name == pressAction())
        later([list = m_list, id = m_id, action = press()] { list->press(id, action); });
    else if (name == setFocusAction())
        m_list->focusOn({m_id, m_action});
    else
        later([list = m_list, id = m_id] { list->showMenu(id); });
}

QStringList AccessibleSetupRow::keyBindingsForAction(const QString &name) const
{
    if (name != pressAction())
        return {};
    if (press() == RowAction::PutAway)
        return {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText)};
    return press() == words().first ? QStringList{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)}
                                    : QStringList();
}

} // namespace golive::ui
