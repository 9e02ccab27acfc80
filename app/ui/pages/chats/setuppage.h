#pragma once

#include "ui/pages/columnpage.h"

class QPushButton;

namespace golive::ui {

class AgainPanel;
class ResultBack;
class Card;
class EarlierSyncBox;
class MarkList;
class MissChoices;
class NowCard;
class Observatory;
class StandingBox;
class SyncPanel;
class WrapLabel;

/// Waiting for live, the two once-only calls, and what has arrived. First the one thing that matters now.
class SetUpPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit SetUpPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;

private:
    Card *buildStages();
    void buildVerification();
    void connectParts();
    void drawStages(const SetUpView &);
    void drawVerification(const SetUpView &, bool isBusy);
    void drawStory(const SetUpView &);

    WrapLabel *m_watching = nullptr;
    ResultBack *m_resultBack = nullptr;
    NowCard *m_now = nullptr;
    StandingBox *m_standing = nullptr;
    EarlierSyncBox *m_earlier = nullptr;
    MissChoices *m_choices = nullptr;
    AgainPanel *m_again = nullptr;
    SyncPanel *m_sync = nullptr;
    Observatory *m_observatory = nullptr;
    MarkList *m_stages = nullptr;
    WrapLabel *m_checked = nullptr;
    Card *m_verification = nullptr;
    MarkList *m_lines = nullptr;
    WrapLabel *m_verificationState = nullptr;
    QPushButton *m_verify = nullptr;
};

} // namespace golive::ui
