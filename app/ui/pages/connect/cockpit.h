#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

namespace golive::ui {

class SayBox;
class ScreenPicker;
class SendPanel;
class SketchView;
class WrapLabel;

/// For an owner who is elsewhere: what to send him, and what to tell him about the screen that he says he sees.
class Cockpit : public QWidget
{
    Q_OBJECT
public:
    explicit Cockpit(QWidget *parent = nullptr);

    void draw(const PageView &, const ConnectView &);
    void turnTo(CoachScreen);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    /// The owner says that he sees this one.
    void picked(golive::CoachScreen screen);
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    QWidget *buildScreen();
    void drawScreen();

    SendPanel *m_send;
    WrapLabel *m_title = nullptr;
    SayBox *m_say = nullptr;
    SketchView *m_sketch = nullptr;
    ScreenPicker *m_picker;
    CoachScreen m_screen = CoachScreen::ContinueWithFacebook;
    std::optional<PageView> m_page; ///< As drawn last.
};

} // namespace golive::ui
