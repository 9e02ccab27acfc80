#pragma once

#include "domain/view/surroundings.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace golive::ui {

class LinkButton;
class WrapLabel;

/// One unfinished set-up: who, how far, who must act, until when, and who looks after it. Red, with a mark and the
/// reason, where it needs somebody.
class SetupRow : public QWidget
{
    Q_OBJECT
public:
    explicit SetupRow(const SetupSummary &, QWidget *parent = nullptr);

    void draw(const SetupSummary &, Instant now);
    QWidget *firstField() const;

Q_SIGNALS:
    void resumePressed();
    void putAwayPressed();
    void takeOverPressed();

private:
    void layOut();

    QLabel *m_mark;
    WrapLabel *m_title;
    WrapLabel *m_attention;
    WrapLabel *m_stage;
    WrapLabel *m_deadline;
    WrapLabel *m_rest;
    LinkButton *m_takeOver;
    QPushButton *m_resume;
    QToolButton *m_putAway;
};

} // namespace golive::ui
