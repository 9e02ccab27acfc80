#pragma once

#include "domain/getready/checklist.h"

#include <QList>
#include <QWidget>

#include <utility>

class QPushButton;

namespace golive::ui {

/// Yes, No, Not sure: one tap, side by side.
class AnswerButtons : public QWidget
{
    Q_OBJECT
public:
    AnswerButtons(CheckItem, QWidget *parent = nullptr);

    void setChoice(CheckChoice);

Q_SIGNALS:
    void chosen(golive::CheckChoice choice);

private:
    QPushButton *add(CheckChoice, const QString &suffix, const QString &text);

    CheckItem m_item;
    QList<std::pair<CheckChoice, QPushButton *>> m_answers;
};

} // namespace golive::ui
