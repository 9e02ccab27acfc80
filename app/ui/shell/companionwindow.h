#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QCheckBox;

namespace golive::ui {

class CoachPanel;
class WrapLabel;

/// The coach as a narrow window that stays beside the person's own browser.
class CompanionWindow : public QWidget
{
    Q_OBJECT
public:
    explicit CompanionWindow(QWidget *parent = nullptr);

    void draw(const PageView &);
    void showScreen(CoachScreen, const CoachTrail &);

Q_SIGNALS:
    void turned(golive::CoachScreen screen, const golive::CoachTrail &trail);
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    WrapLabel *m_who;
    QCheckBox *m_inFront;
    CoachPanel *m_coach;
    WrapLabel *m_over;
};

} // namespace golive::ui
