#pragma once

#include "ui/pages/wizardpage.h"

class QVBoxLayout;

namespace golive::ui {

/// A page whose content stands one below the other. The window scrolls it where it is longer than the screen.
class ColumnPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ColumnPage(QWidget *parent = nullptr);

protected:
    QWidget *body() { return this; }
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

} // namespace golive::ui
