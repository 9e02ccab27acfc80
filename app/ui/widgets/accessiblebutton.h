#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace golive::ui {

/// What assistive technology sees of a button, and does with it. Qt's own answer to "toggle" is
/// QAbstractButton::toggle() (qtbase, QAccessibleButton::doAction): it changes the mark without clicked(), so that an
/// answer would show and reach nobody. Here each action is the press that a mouse or a key would make.
class AccessibleButton : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton &);

    /// From now on, for each button of this program that opens no menu. Calling it again changes nothing.
    static void install();

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text) const override;
    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QAbstractButton *button() const;
    /// The name of what a press does, as Qt calls it.
    QString press() const;
};

} // namespace golive::ui
