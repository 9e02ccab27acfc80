#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class AgainPanel;
class Card;
class CoachCard;
class FoldButton;
class ScreenPicker;
class SharingChoice;
class WrapLabel;

/// The narrow column beside Facebook's pages: one card at a time.
class CoachPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CoachPanel(QWidget *parent = nullptr);

    void draw(const ConnectView &);
    /// The screen that Facebook's page shows, as far as it is known: the card moves, and nothing else does.
    void follow(std::optional<CoachScreen> shown);
    QSize sizeHint() const override;
    /// A person says that this one is seen.
    void turnTo(CoachScreen);
    /// Goes on to the next card (1), or back (-1), in the order that these screens have.
    void step(int by);
    /// The same card as in another window; nobody has pressed anything here.
    void showScreen(CoachScreen, const CoachTrail &);
    CoachScreen shown() const { return m_shown; }
    const CoachTrail &trail() const { return m_trail; }
    /// Somebody else shows the words and the pictures: the card is left out where it would say the same, the pictures
    /// always.
    void setBeside(bool isPickerBeside, bool areWordsBeside);

Q_SIGNALS:
    /// The card is another one's, or more is known of the order.
    void turned(golive::CoachScreen screen, const golive::CoachTrail &trail);
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    void buildOwner(QVBoxLayout *);
    void askWhetherFinished();
    void buildOtherScreens(QVBoxLayout *);
    void buildTurning(QVBoxLayout *);
    void showCard(CoachScreen);
    void drawCard();

    AgainPanel *m_again = nullptr;
    WrapLabel *m_finished = nullptr;
    WrapLabel *m_keepOpen = nullptr;
    WrapLabel *m_abandoned = nullptr;
    CoachCard *m_card = nullptr;
    SharingChoice *m_sharing = nullptr;
    QPushButton *m_practicePhone = nullptr;
    QPushButton *m_shareAhead = nullptr;
    Card *m_owner = nullptr;
    WrapLabel *m_ownerNote = nullptr;
    QPushButton *m_ownerFinished = nullptr;
    QPushButton *m_ownerSelected = nullptr;
    QPushButton *m_takeBack = nullptr;
    FoldButton *m_other = nullptr;
    WrapLabel *m_seen = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    ScreenPicker *m_picker = nullptr;
    WrapLabel *m_notKnown = nullptr;
    QTimer m_notKnownFor;
    WrapLabel *m_remedies = nullptr;
    QTimer *m_handOffFor = nullptr;    ///< The same hand-off is shown.
    std::optional<ConnectView> m_view; ///< As drawn last.
    CoachScreen m_shown = CoachScreen::ContinueWithFacebook;
    std::optional<CoachScreen> m_onPage; ///< On the page now, where that is known.
    CoachTrail m_trail;
    CoachScreen m_told = CoachScreen::ContinueWithFacebook; ///< By turned(), and the next.
    CoachTrail m_toldTrail;
};

} // namespace golive::ui
