#pragma once

#include "ui/pages/start/newerversion.h"
#include "ui/pages/start/organisation.h"
#include "ui/pages/wizardpage.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpacerItem;
class QVBoxLayout;

namespace golive::ui {

class Board;
class Card;
class ChoiceCard;
class FieldNote;
class NewerLine;
class PutAwayList;
class ResultBox;
class StartNoticeCard;
class UnfinishedList;
class WrapLabel;

/// Where everything begins: unfinished set-ups first, then the three doors.
class StartPage : public WizardPage
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);

    static QString title();
    /// Where it is the board.
    static QString boardTitle();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;
    /// Made when it is first asked for, or drawn.
    Board *board();
    /// What the doctor found without being asked: told only where something is in the way.
    void noteWay(bool isAnythingInTheWay);
    void noteOrganisation(const Organisation &);
    /// There is a newer version; it is said from now on.
    void noteNewer(const NewerVersion &);

Q_SIGNALS:
    /// It is there from now on, and has nobody in it yet.
    void boardMade(golive::ui::Board *board);
    /// Somebody wants to see what stands between this computer and Facebook.
    void checkComputerWanted();
    /// Somebody wants to see the newer version's page.
    void newerPageWanted();
    /// Staff have a list of new clients.
    void newClientsWanted();

private:
    void buildDoors();
    void buildLinkCard();
    QWidget *buildFoot();
    ChoiceCard *addDoor(const char *name, const QString &icon, Door door);
    void drawBoard(const StartView &);
    void drawDoors(const PageView &, const StartView &);
    void drawLink(const PageView &, const StartView &);

    Board *m_board = nullptr;
    QVBoxLayout *m_boardPlace = nullptr;
    QSpacerItem *m_below = nullptr;
    StartNoticeCard *m_notice;
    NewerLine *m_newer;
    UnfinishedList *m_unfinished;
    PutAwayList *m_putAway;
    ResultBox *m_result;
    QPushButton *m_newSetup;
    QPushButton *m_newClients;
    ChoiceCard *m_doorStaff = nullptr;
    ChoiceCard *m_doorLinkOwner = nullptr;
    ChoiceCard *m_doorSelfServe = nullptr;
    Card *m_linkCard;
    QLineEdit *m_link;
    FieldNote *m_linkNote;
    QPushButton *m_openFile;
    QPushButton *m_practise;
    QPushButton *m_check = nullptr;
    QPushButton *m_otherWays = nullptr; ///< Of staff: from the board to the doors, and back.
    QComboBox *m_language;
    WrapLabel *m_provider;
    WrapLabel *m_setBy;
    SetupId m_drawnSetup;
};

} // namespace golive::ui
