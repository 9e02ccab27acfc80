#pragma once

#include "domain/event.h"
#include "domain/view/setupnow.h"
#include "ui/pages/programaction.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// The one thing that matters now, with its way out where that is one press.
class NowCard : public Card
{
    Q_OBJECT
public:
    explicit NowCard(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void happened(const golive::Event &event);
    void wanted(const golive::ui::ProgramAction &action);

private:
    void press();

    WrapLabel *m_attention;
    WrapLabel *m_title;
    WrapLabel *m_body;
    WrapLabel *m_reason;
    QPushButton *m_button;
    SetUpNow m_now = SetUpNow::WaitingForLive;
    Arming m_arming;
    Problem m_problem;
};

} // namespace golive::ui
