#pragma once

#include "domain/view/surroundings.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace golive::ui {

/// One unfinished set-up: who, which number, how far, until when.
class SetupRow : public QWidget
{
    Q_OBJECT
public:
    explicit SetupRow(const SetupSummary &, QWidget *parent = nullptr);

    QWidget *firstField() const;

Q_SIGNALS:
    void resumePressed();
    void removePressed();

private:
    QPushButton *m_resume;
    QToolButton *m_remove;
};

} // namespace golive::ui
