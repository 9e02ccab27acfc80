#pragma once

#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class DoneLine;
class WrapLabel;

/// How a call ends: what has been done, what comes next, and a reminder of it.
class CallEnd : public QWidget
{
    Q_OBJECT
public:
    explicit CallEnd(QWidget *parent = nullptr);

    void draw(const PageView &);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    void wanted(const golive::ui::ProgramAction &action);

private:
    WrapLabel *m_summary;
    QPushButton *m_copy;
    QPushButton *m_deadline;
    QPushButton *m_phone;
    DoneLine *m_done;
};

} // namespace golive::ui
