#include "ui/shell/standardkeys.h"

namespace golive::ui {

QList<QKeySequence> backKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Back);
    keys.removeAll(QKeySequence(Qt::Key_Backspace));
    return keys;
}

QKeySequence openClientKey(int place)
{
    return QKeySequence(static_cast<int>(Qt::CTRL) | (Qt::Key_0 + place));
}

QList<QKeySequence> helpKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::HelpContents);
    if (!keys.contains(QKeySequence(Qt::Key_F1)))
        keys << QKeySequence(Qt::Key_F1);
    return keys;
}

} // namespace golive::ui
