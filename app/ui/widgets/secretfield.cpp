#include "ui/widgets/secretfield.h"

#include <QHideEvent>

namespace golive::ui {

SecretField::SecretField(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setRevealed(false);
}

void SecretField::setRevealed(bool isRevealed)
{
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretField::hideEvent(QHideEvent *event)
{
    // A minimised window (spontaneous) comes back with what was typed; a page that was left does not.
    if (!event->spontaneous())
        clear();
    QLineEdit::hideEvent(event);
}

} // namespace golive::ui

#include "moc_secretfield.cpp"
