#include "ui/widgets/accessiblebutton.h"

#include "ui/widgets/choicecard.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const auto *push = qobject_cast<QPushButton *>(button);
    const auto *tool = qobject_cast<QToolButton *>(button);
    const bool isQtsOwn = !button || (tool && !tool->isCheckable()) || (push && push->menu());
    return isQtsOwn ? nullptr : new AccessibleButton(*button);
}

} // namespace

AccessibleButton::AccessibleButton(QAbstractButton &button) : QAccessibleWidget(&button) {}

void AccessibleButton::install()
{
    QAccessible::installFactory(accessOf); // one that is there already is not taken twice
}

QAbstractButton *AccessibleButton::button() const
{
    return qobject_cast<QAbstractButton *>(object());
}

QAccessible::Role AccessibleButton::role() const
{
    if (!button()->isCheckable())
        return QAccessible::PushButton;
    const bool isOneOfSome = qobject_cast<QRadioButton *>(button()) || button()->autoExclusive();
    return isOneOfSome ? QAccessible::RadioButton : QAccessible::CheckBox;
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.pressed = button()->isDown();
    state.checkable = button()->isCheckable();
    state.checked = button()->isChecked();
    if (const auto *door = qobject_cast<ChoiceCard *>(button())) {
        state.selectable = true;
        state.selected = door->isChosen();
    }
    const auto *push = qobject_cast<QPushButton *>(button());
    state.defaultButton = push && push->isDefault();
    return state;
}

// A check box takes clicks on its mark and its words only, however wide the layout makes it.
QRect AccessibleButton::rect() const
{
    const bool isCheckBox = qobject_cast<QCheckBox *>(button());
    if (!isCheckBox && !qobject_cast<QRadioButton *>(button()))
        return QAccessibleWidget::rect();
    QStyleOptionButton option;
    option.initFrom(button());
    option.text = button()->text();
    option.icon = button()->icon();
    option.iconSize = button()->iconSize();
    const auto part = isCheckBox ? QStyle::SE_CheckBoxClickRect : QStyle::SE_RadioButtonClickRect;
    const QRect clickable = button()->style()->subElementRect(part, &option, button());
    return {button()->mapToGlobal(clickable.topLeft()), clickable.size()};
}

QString AccessibleButton::text(QAccessible::Text kind) const
{
    const QString text = QAccessibleWidget::text(kind);
    if (!text.isEmpty() || kind != QAccessible::Name)
        return text;
    // The mark of a mnemonic is not spoken; a doubled one is a real "&".
    QString name;
    const QString shown = button()->text();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] == u'&' && ++i == shown.size())
            break;
        name += shown[i];
    }
    return name;
}

QString AccessibleButton::press() const
{
    return button()->isCheckable() ? toggleAction() : pressAction();
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (button()->isEnabled())
        names.prepend(press());
    return names;
}

void AccessibleButton::doAction(const QString &name)
{
    // Windows presses a radio button that it could toggle.
    if (name != pressAction() && name != toggleAction())
        return QAccessibleWidget::doAction(name);
    // Not at once: what it opens must not keep the caller waiting.
    if (button()->isEnabled())
        button()->animateClick();
}

QStringList AccessibleButton::keyBindingsForAction(const QString &name) const
{
    const QKeySequence keys = button()->shortcut();
    return name == press() && !keys.isEmpty() ? QStringList{keys.toString()} : QStringList();
}

} // namespace golive::ui
