#include "rehearsal/desktopmoves.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

constexpr qint64 focusPatience = 1'500; // ms until a click that gave no focus is repeated, as people do

QString typedInto(const QWidget &widget)
{
    const auto *field = qobject_cast<const QLineEdit *>(&widget);
    return field ? field->text() : Eye::textOf(widget);
}

/// One of its rows is heard so.
bool isInTable(const QTableView &table, const QString &text)
{
    const QAbstractItemModel *model = table.model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(text))
            return true;
    }
    return false;
}

} // namespace

Move DesktopMoves::page(const QString &name) const
{
    return {[this, name] {
        return Attempt::doneOr(m_eye.shownPage() == name, u"page "_s + name + u", shown is "_s + m_eye.shownPage());
    }};
}

Move DesktopMoves::shown(const QString &name) const
{
    return {[this, name] { return Attempt::doneOr(m_eye.widget(name), name + u" to be shown"_s); }};
}

Move DesktopMoves::gone(const QString &name) const
{
    return {[this, name] { return Attempt::doneOr(!m_eye.widget(name), name + u" to go"_s); }};
}

Move DesktopMoves::enabled(const QString &name) const
{
    return {[this, name] {
        const QString obstacle = Eye::obstacle(m_eye.widget(name), name);
        return Attempt::doneOr(obstacle.isEmpty(), obstacle);
    }};
}

Move DesktopMoves::disabled(const QString &name) const
{
    return {[this, name] {
        const QWidget *widget = m_eye.widget(name);
        return Attempt::doneOr(widget && widget->isVisible() && !widget->isEnabled(),
                               name + u" to be there and disabled"_s);
    }};
}

Move DesktopMoves::emptied(const QString &name) const
{
    return {[this, name] {
        const QWidget *field = m_eye.widget(name);
        return Attempt::doneOr(!field || typedInto(*field).isEmpty(), name + u" to be emptied"_s);
    }};
}

Move DesktopMoves::holds(const QString &name, const QString &text) const
{
    return {[this, name, text] {
        const QWidget *field = m_eye.widget(name);
        if (!field)
            return Attempt::waiting(name + u" to be shown"_s);
        return Attempt::doneOr(typedInto(*field) == text,
                               name + u" to hold "_s + text + u"; it holds "_s + typedInto(*field));
    }};
}

Move DesktopMoves::says(const QString &name, const QRegularExpression &words) const
{
    return {[this, name, words] {
        const QWidget *widget = m_eye.widget(name);
        if (!widget)
            return Attempt::waiting(name + u" to be shown"_s);
        const QString text = Eye::textOf(*widget);
        return Attempt::doneOr(words.match(text).hasMatch(),
                               name + u" to say \""_s + words.pattern() + u"\"; it says \""_s + text + u'"');
    }};
}

Attempt DesktopMoves::tryClick(QWidget *widget, const QString &name) const
{
    const QString obstacle = Eye::obstacle(widget, name);
    if (!obstacle.isEmpty())
        return Attempt::waiting(obstacle);
    const QPoint place = Eye::place(*widget);
    if (m_hand.scrollTowards(*widget, place))
        return Attempt::waiting(name + u" to be scrolled into sight"_s);
    if (!Eye::isReachable(*widget, place))
        return Attempt::waiting(name + u" is covered"_s);
    m_hand.click(widget, place);
    return Attempt::done();
}

Move DesktopMoves::untilHit(std::function<Attempt()> aim) const
{
    auto isSent = std::make_shared<bool>(false);
    return {[this, aim = std::move(aim), isSent] {
        if (std::exchange(*isSent, false) && m_hand.hasHit())
            return Attempt::done();
        const Attempt aimed = aim();
        // Between the look and the click the page may be laid out anew.
        *isSent = aimed.isDone && m_hand.isBusy();
        return *isSent ? Attempt::waiting(u"a click to reach its place"_s) : aimed;
    }};
}

Move DesktopMoves::click(const QString &name) const
{
    return untilHit([this, name] { return tryClick(m_eye.widget(name), name); });
}

Move DesktopMoves::clickIfShown(const QString &name) const
{
    return untilHit([this, name] { return m_eye.widget(name) ? tryClick(m_eye.widget(name), name) : Attempt::done(); });
}

QAccessibleInterface *DesktopMoves::rowOf(const QString &list, const QString &text) const
{
    QAccessibleInterface *rows = QAccessible::queryAccessibleInterface(m_eye.widget(list));
    for (int row = 0; rows && row < rows->childCount(); ++row) {
        if (QAccessibleInterface *one = rows->child(row); one->text(QAccessible::Name).contains(text))
            return one;
    }
    return nullptr;
}

Move DesktopMoves::listed(const QString &list, const QString &text, bool isExpected) const
{
    return {[this, list, text, isExpected] {
        // A table's rows are its own: of what assistive technology knows Qt tells the table only while one is there.
        const auto *table = qobject_cast<QTableView *>(m_eye.widget(list));
        const bool isListed = table ? isInTable(*table, text) : rowOf(list, text) != nullptr;
        return Attempt::doneOr(isListed == isExpected, (isExpected ? u"a row with "_s : u"no row with "_s) + text);
    }};
}

Move DesktopMoves::clickInRow(const QString &list, const QString &text, const QRegularExpression &button) const
{
    return untilHit([this, list, text, button] {
        auto *view = qobject_cast<QAbstractItemView *>(m_eye.widget(list));
        const QString obstacle = Eye::obstacle(view, list);
        if (!obstacle.isEmpty())
            return Attempt::waiting(obstacle);
        const QAccessibleInterface *row = rowOf(list, text);
        for (int i = 0; row && i < row->childCount(); ++i) {
            const QAccessibleInterface *one = row->child(i);
            if (!button.match(one->text(QAccessible::Name)).hasMatch())
                continue;
            QWidget *port = view->viewport();
            const QPoint place = port->mapFromGlobal(one->rect().center());
            if (!port->rect().contains(place)) {
                m_hand.turnWheel(port, port->rect().center(), place.y() > 0 ? -1 : 1);
                return Attempt::waiting(text + u" to be scrolled into sight"_s);
            }
            if (m_hand.scrollTowards(*port, place))
                return Attempt::waiting(list + u" to be scrolled into sight"_s);
            if (!Eye::isReachable(*port, place))
                return Attempt::waiting(list + u" is covered"_s);
            m_hand.click(port, place);
            return Attempt::done();
        }
        return Attempt::waiting(u"a row with "_s + text + u" and in it "_s + button.pattern());
    });
}

Move DesktopMoves::type(const QString &name, const QString &text, bool isOptional) const
{
    auto typed = std::make_shared<qsizetype>(-1);
    auto since = std::make_shared<QElapsedTimer>();
    return {[this, name, text, isOptional, typed, since] {
        QWidget *field = m_eye.widget(name);
        if (!field && isOptional)
            return Attempt::done();
        // Where the keyboard is there already, nobody clicks.
        if (*typed < 0 && field && field->hasFocus() && Eye::obstacle(field, name).isEmpty())
            *typed = 0;
        if (*typed < 0) {
            const Attempt clicked = tryClick(field, name);
            *typed = clicked.isDone ? 0 : -1;
            since->start();
            return clicked.isDone ? Attempt::waiting(name + u" to take the focus"_s) : clicked;
        }
        if (!field)
            return Attempt::waiting(name + u" to be shown"_s);
        if (*typed == 0 && !field->hasFocus() && since->isValid() && since->hasExpired(focusPatience))
            *typed = -1; // The page was laid out anew while the click was on its way.
        if (*typed <= 0 && !field->hasFocus())
            return Attempt::waiting(name + u" to take the focus"_s);
        if (*typed == 0 && !typedInto(*field).isEmpty()) {
            m_hand.press(field, Qt::Key_A, Qt::ControlModifier);
            *typed = text.isEmpty() ? 0 : 1;
            return Attempt::waiting(name + u" to be marked"_s);
        }
        *typed = std::max<qsizetype>(*typed, 1);
        if (*typed <= text.size()) {
            m_hand.type(field, text.mid(*typed - 1, 1));
            ++*typed;
            return Attempt::waiting(name + u" to be typed"_s);
        }
        return Attempt::doneOr(typedInto(*field) == text,
                               name + u" to hold what was typed; it holds "_s + typedInto(*field));
    }};
}

Move DesktopMoves::paste(const QString &name, const QString &text) const
{
    auto isPasted = std::make_shared<bool>(false);
    return {[this, name, text, isPasted] {
        QWidget *field = m_eye.widget(name);
        if (!field || !field->hasFocus()) {
            const Attempt clicked = tryClick(field, name);
            return clicked.isDone ? Attempt::waiting(name + u" to take the focus"_s) : clicked;
        }
        if (!std::exchange(*isPasted, true)) {
            QGuiApplication::clipboard()->setText(text);
            m_hand.press(field, Qt::Key_V, Qt::ControlModifier);
        }
        return Attempt::doneOr(typedInto(*field) == text, name + u" to hold what was pasted"_s);
    }};
}

Move DesktopMoves::press(const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    return {[this, name, key, modifiers] {
        QWidget *widget = m_eye.widget(name);
        const QString obstacle = Eye::obstacle(widget, name);
        if (!obstacle.isEmpty())
            return Attempt::waiting(obstacle);
        m_hand.press(widget, key, modifiers);
        return Attempt::done();
    }};
}

Move DesktopMoves::clickAll(const QString &pattern) const
{
    const QRegularExpression names(QRegularExpression::anchoredPattern(pattern));
    return {[this, pattern, names] {
        auto buttons = m_eye.mainWindow()->findChildren<QAbstractButton *>(names);
        buttons.removeIf([](const QAbstractButton *button) { return !button->isVisible(); });
        if (buttons.isEmpty())
            return Attempt::waiting(pattern + u" to be shown"_s);
        buttons.removeIf([](const QAbstractButton *button) { return button->isChecked(); });
        if (buttons.isEmpty())
            return Attempt::done();
        const auto next = std::min_element(buttons.cbegin(), buttons.cend(), [](const auto *a, const auto *b) {
            return a->mapToGlobal(QPoint()).y() < b->mapToGlobal(QPoint()).y();
        });
        const QString name = (*next)->objectName();
        const Attempt clicked = tryClick(*next, name);
        return clicked.isDone ? Attempt::waiting(name + u" to be pressed"_s) : clicked;
    }};
}

Move DesktopMoves::chooseRow(const QString &list, const QString &text) const
{
    return untilHit([this, list, text] {
        auto *view = qobject_cast<QAbstractItemView *>(m_eye.widget(list));
        const QString obstacle = Eye::obstacle(view, list);
        if (!obstacle.isEmpty())
            return Attempt::waiting(obstacle);
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QModelIndex index = view->model()->index(row, 0);
            if (!index.data().toString().contains(text))
                continue;
            const QRect place = view->visualRect(index);
            if (!view->viewport()->rect().contains(place.center())) {
                const bool isBelow = place.center().y() > 0;
                m_hand.turnWheel(view->viewport(), view->viewport()->rect().center(), isBelow ? -1 : 1);
                return Attempt::waiting(text + u" to be scrolled into sight"_s);
            }
            m_hand.click(view->viewport(), place.center());
            return Attempt::done();
        }
        return Attempt::waiting(list + u" to list "_s + text);
    });
}

} // namespace golive::rehearsal
