#include "ui/pages/scrolledpage.h"

#include <QApplication>
#include <QScrollArea>
#include <QVBoxLayout>

namespace golive::ui {

ScrolledPage::ScrolledPage(QWidget *parent)
    : WizardPage(parent), m_area(new QScrollArea(this)), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_body);
    m_body->setObjectName(QStringLiteral("pageBody"));
    m_column->setContentsMargins(4, 4, 12, 12);
    m_column->setSpacing(12);
    // Tab must never lead to a control that is out of sight.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { followFocus(now); });
}

void ScrolledPage::followFocus(QWidget *now)
{
    if (now && m_body->isAncestorOf(now))
        m_area->ensureWidgetVisible(now, 0, 48);
}

} // namespace golive::ui
