#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class SketchView;
class WrapLabel;

/// What the screen beside it shows, what to press and what not, and what happens on the phone meanwhile.
class CoachCard : public Card
{
    Q_OBJECT
    /// The name of the screen that the card speaks of; a rehearsal holds it to the page.
    Q_PROPERTY(QString screen READ screen)
public:
    explicit CoachCard(QWidget *parent = nullptr);

    void draw(CoachScreen, ScreenOrder, const ConnectView &);
    QString screen() const { return m_screen; }

private:
    QString m_screen;
    WrapLabel *m_number;
    WrapLabel *m_title;
    WrapLabel *m_sees;
    SketchView *m_sketch;
    WrapLabel *m_compare;
    WrapLabel *m_press;
    WrapLabel *m_never;
    WrapLabel *m_phone;
    WrapLabel *m_onPhone;
    WrapLabel *m_takes;
};

} // namespace golive::ui
