#include "ui/widgets/linkbutton.h"

#include "ui/widgets/look.h"

namespace golive::ui {

LinkButton::LinkButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setLook(*this, "link");
    setCursor(Qt::PointingHandCursor);
    // In a dialog a focused button takes the place of the default one; a link should not.
    setAutoDefault(false);
}

} // namespace golive::ui
