#pragma once

#include "domain/view/surroundings.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace golive::ui {

/// Asked before a set-up is put away whose 24 hours run: what would be lost, and the client's name to be typed.
class PutAwayQuestion : public QDialog
{
    Q_OBJECT
public:
    explicit PutAwayQuestion(const SetupSummary &, QWidget *parent = nullptr);

private:
    QString m_name;
    QLineEdit *m_typed;
    QPushButton *m_putAway;
};

} // namespace golive::ui
