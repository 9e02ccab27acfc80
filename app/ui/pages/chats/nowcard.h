#pragma once

#include "ui/pages/chats/nowtext.h"

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
    static QString reasonOf(const SetUpView &);
    void press();

    WrapLabel *m_attention;
    WrapLabel *m_title;
    WrapLabel *m_body;
    WrapLabel *m_reason;
    QPushButton *m_button;
    NowText::Action m_action;
};

} // namespace golive::ui
