#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/deskaction.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace golive::ui {

class AgainPanel;
class Card;
class CoachCard;
class FoldButton;
class SharingChoice;
class WrapLabel;

/// The narrow column beside Facebook's pages: one card at a time.
class CoachPanel : public QWidget
{
    Q_OBJECT
public:
    explicit CoachPanel(QWidget *parent = nullptr);

    void draw(const ConnectView &);
    QSize sizeHint() const override;

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::DeskAction &action);

private:
    void buildOwner(QVBoxLayout *);
    void askWhetherFinished();
    void buildOtherScreens(QVBoxLayout *);
    void buildTurning(QVBoxLayout *);
    void turnTo(int card);

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
    int m_shown = 0;
};

} // namespace golive::ui
