#include "ui/pages/foldbutton.h"

#include "ui/pages/pageparts.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

FoldButton::FoldButton(const QString &title, QWidget *folded, QWidget *parent)
    : LinkButton({}, parent), m_folded(folded)
{
    setCheckable(true);
    setTitle(title);
    m_folded->hide();
    connect(this, &QPushButton::toggled, this, &FoldButton::turn);
}

void FoldButton::setTitle(const QString &title)
{
    if (m_title == title)
        return;
    m_title = title;
    setAccessibleName(title);
    turn(isChecked());
}

void FoldButton::turn(bool isOpen)
{
    setText((isOpen ? u"\u25BE  "_s : u"\u25B8  "_s) + m_title);
    showIf(isOpen, m_folded);
}

} // namespace golive::ui

#include "moc_foldbutton.cpp"
