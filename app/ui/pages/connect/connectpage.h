#pragma once

#include "domain/connect/coachscreen.h"
#include "ui/pages/wizardpage.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class Cockpit;
class CoachPanel;
class GuidancePanel;
class LinkPanel;
class NewLinkBox;
class WaitPanel;
class ResultBack;
class ResultBox;
class OwnerChoice;
class StageCard;
class WrapLabel;

/// Facebook's part, on one page: its pages on the left, the coach's cards on the right. The wizard's Next is absent
/// here; only Meta's finish, or a change of state, moves on.
class ConnectPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ConnectPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The empty place that the web view is put into.
    QWidget *surfaceHost() const { return m_host; }
    /// Shows the web view; nullptr takes it out. It stays its maker's: the page never deletes it.
    void setSurface(QWidget *surface);
    /// The organisation decides whether Facebook's part runs here or in the person's browser.
    void noteSurfaceSet(SurfaceKind);
    /// The card goes along with the screen that the surface shows; nothing: not known.
    void follow(std::optional<CoachScreen> shown);
    /// What was wanted of the program was done, or could not be: said beside its button.
    void tellDone(const ProgramAction &action, bool isDone);
    /// Somebody says that this is what the owner sees.
    void turnTo(CoachScreen);
    /// Goes on to the next card (1), or back (-1).
    void step(int by);
    /// The same card as in another window.
    void showScreen(CoachScreen, const CoachTrail &);
    CoachScreen screen() const;
    const CoachTrail &trail() const;

Q_SIGNALS:
    void turned(golive::CoachScreen screen, const golive::CoachTrail &trail);

protected:
    void showEvent(QShowEvent *) override;

private:
    void fitHost();
    void buildPlaces();
    void buildCockpit();
    void buildSwitch();
    QWidget *buildCoach();

    enum class Place { Surface, Link, Elsewhere, Guidance };
    void turnTo(Place);

    QVBoxLayout *m_left = nullptr; ///< One place at a time, and what is below it.
    QWidget *m_host = nullptr;
    Place m_place = Place::Surface;
    WrapLabel *m_empty = nullptr;
    QPointer<QWidget> m_surface;
    LinkPanel *m_linkPanel = nullptr;
    GuidancePanel *m_guidance = nullptr;
    NewLinkBox *m_newLink = nullptr;
    WaitPanel *m_wait = nullptr;
    ResultBack *m_resultBack = nullptr;
    ResultBox *m_result = nullptr;
    CoachPanel *m_coach = nullptr;
    WrapLabel *m_reason = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_connected = nullptr;
    OwnerChoice *m_owner = nullptr;
    Cockpit *m_cockpit = nullptr; ///< Once it was needed.
    StageCard *m_stages = nullptr;
};

} // namespace golive::ui
