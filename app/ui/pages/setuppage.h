#pragma once

#include "ui/pages/columnpage.h"

class QPushButton;

namespace golive::ui {

class Card;
class MarkList;
class SyncPanel;
class WrapLabel;

/// Waiting for live, the look at what is there, and the two once-only calls.
class SetUpPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit SetUpPage(QWidget *parent = nullptr);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void drawStages(const SetUpView &);
    void drawVerification(const SetUpView &, bool isBusy);

    WrapLabel *m_watching = nullptr;
    MarkList *m_stages = nullptr;
    WrapLabel *m_checked = nullptr;
    WrapLabel *m_failed = nullptr;
    Card *m_verification = nullptr;
    MarkList *m_lines = nullptr;
    WrapLabel *m_verificationState = nullptr;
    QPushButton *m_verify = nullptr;
    SyncPanel *m_sync = nullptr;
};

} // namespace golive::ui
