#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QCheckBox;
class QScrollArea;

namespace golive::ui {

class CallEnd;
class CallSheet;
class CallStrip;
class LanguageChoice;
class WrapLabel;

/// Call mode: what is wanted of Golive while somebody is on the telephone, in a narrow window that can stay in front of
/// everything. Before Connect the questions as a sheet, on Connect the strip, after it how the call ends.
class CallWindow : public QWidget
{
    Q_OBJECT
public:
    explicit CallWindow(QWidget *parent = nullptr);

    void draw(const PageView &);
    void turnTo(CoachScreen, const CoachTrail &);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    void picked(golive::CoachScreen screen);
    void stepped(int by);
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    QWidget *buildHead();

    WrapLabel *m_who = nullptr;
    LanguageChoice *m_language = nullptr;
    QCheckBox *m_inFront = nullptr;
    QCheckBox *m_hidden = nullptr;
    QScrollArea *m_area;
    CallSheet *m_sheet;
    CallStrip *m_strip;
    CallEnd *m_end;
    const QWidget *m_shown = nullptr;
};

/// Keeps a window in front of all others, or no longer; it stays where it is.
void keepInFront(QWidget &window, bool isInFront);

} // namespace golive::ui
