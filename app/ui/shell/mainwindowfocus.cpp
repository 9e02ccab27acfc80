#include "ui/pages/wizardpage.h"
#include "ui/shell/buttonrow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/shell/typedfields.h"
#include "ui/widgets/wraplabel.h"

// The keyboard follows the page.

namespace golive::ui {

// Qt gives the keyboard of what was hidden, disabled or deleted to a neighbour, which may be the rail: there Enter
// would lead away. The next thing to do is the button that leads on, else the page is read from its heading.
void MainWindow::keepFocusOffTheRail(const QWidget *before)
{
    const bool wasThere = before && m_rail->isAncestorOf(before);
    if (wasThere || !focusWidget() || !m_rail->isAncestorOf(focusWidget()))
        return;
    m_title->setFocus(Qt::OtherFocusReason);
    m_buttons->takeFocus();
}

// Wherever the keyboard was, and whoever turned the page: to its first field, or to its heading.
void MainWindow::takeFocusTo(const WizardPage &shown)
{
    QWidget *first = shown.firstField();
    const bool isThere = first && first->isVisibleTo(this);
    if (isThere && first->isEnabled())
        return first->setFocus(Qt::OtherFocusReason);
    m_title->setFocus(Qt::OtherFocusReason);
    // A call holds the page for a moment: the field has the keyboard once it is over.
    if (isThere)
        m_focusBeforeBusy = first;
}

// Disabling the field that is typed in would lose the place of the keyboard: it is put back when the call is over.
void MainWindow::holdFocusWhileBusy(bool isHeld, WizardPage &shown)
{
    if (shown.isEnabled() != isHeld)
        return;
    if (isHeld) {
        QWidget *focused = focusWidget();
        m_focusBeforeBusy = focused && shown.isAncestorOf(focused) ? focused : nullptr;
    }
    shown.setEnabled(!isHeld);
    if (!isHeld && m_focusBeforeBusy)
        m_focusBeforeBusy->setFocus(Qt::OtherFocusReason);
}

void MainWindow::tellField()
{
    Q_EMIT wanted(
        TypeInto{fieldTypedInto(focusWidget() && isActiveWindow() ? focusWidget()->objectName() : QString())});
}

} // namespace golive::ui
