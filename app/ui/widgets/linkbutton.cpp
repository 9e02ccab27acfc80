#include "ui/widgets/linkbutton.h"

#include "ui/widgets/look.h"

#include <QKeyEvent>

namespace golive::ui {

LinkButton::LinkButton(const QString &text, QWidget *parent) : Wrapping(text, parent)
{
    setLook(*this, "link");
    setCursor(Qt::PointingHandCursor);
    // In a dialog a focused button takes the place of the default one; a link should not.
    setAutoDefault(false);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    // Without autoDefault, Enter would go to the window's default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    Wrapping::keyPressEvent(event);
}

} // namespace golive::ui

#include "moc_linkbutton.cpp"
