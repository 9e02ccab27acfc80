#pragma once

#include "ui/pages/wizardpage.h"

class QScrollArea;
class QVBoxLayout;

namespace golive::ui {

/// A page whose content scrolls from top to bottom; never sideways.
class ScrolledPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ScrolledPage(QWidget *parent = nullptr);

protected:
    QWidget *body() const { return m_body; }
    QVBoxLayout *column() const { return m_column; }

private:
    void followFocus(QWidget *now);

    QScrollArea *m_area;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace golive::ui
