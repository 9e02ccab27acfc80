#include "ui/pages/columnpage.h"

#include "ui/style/spacing.h"

#include <QVBoxLayout>

namespace golive::ui {

ColumnPage::ColumnPage(QWidget *parent) : WizardPage(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, spacing::medium);
    m_column->setSpacing(spacing::medium);
}

} // namespace golive::ui

#include "moc_columnpage.cpp"
#include "moc_wizardpage.cpp"
