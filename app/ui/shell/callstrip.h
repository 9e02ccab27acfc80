#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class DoneLine;
class ElidingCombo;
class SayBox;
class SketchView;
class WrapLabel;

/// Facebook's part on a call, in three columns: what to say, what the owner sees, what to press here.
class CallStrip : public QWidget
{
    Q_OBJECT
public:
    explicit CallStrip(QWidget *parent = nullptr);

    void draw(const PageView &);
    /// The card that Connect shows, and what is known of the order.
    void turnTo(CoachScreen, const CoachTrail &);
    void tellDone(const ProgramAction &action, bool isDone);

Q_SIGNALS:
    /// The owner says that he sees this one.
    void picked(golive::CoachScreen screen);
    /// On to what comes next (1), or back (-1).
    void stepped(int by);
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    QVBoxLayout *addColumn(const QString &title, int stretch);
    void buildSees(QVBoxLayout *);
    void buildPress(QVBoxLayout *);
    void drawScreen();

    SayBox *m_say;
    ElidingCombo *m_screens = nullptr;
    SketchView *m_sketch = nullptr;
    WrapLabel *m_youDo = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_previous = nullptr;
    QWidget *m_sharing = nullptr;
    QList<std::pair<ChatSharing, QPushButton *>> m_shared;
    DoneLine *m_done = nullptr;
    WrapLabel *m_stages = nullptr;
    WrapLabel *m_checked = nullptr;
    CoachScreen m_screen = CoachScreen::ContinueWithFacebook;
    CoachTrail m_trail;
    std::optional<PageView> m_page; ///< As drawn last.
};

} // namespace golive::ui
