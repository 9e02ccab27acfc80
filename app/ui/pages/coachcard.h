#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class SketchView;
class WrapLabel;

/// What the screen beside it asks, what to press, and what not.
class CoachCard : public Card
{
    Q_OBJECT
public:
    explicit CoachCard(QWidget *parent = nullptr);

    void draw(const ConnectView &);

private:
    WrapLabel *m_number;
    WrapLabel *m_title;
    WrapLabel *m_asks;
    SketchView *m_sketch;
    WrapLabel *m_press;
    WrapLabel *m_pressNot;
    WrapLabel *m_compare;
};

} // namespace golive::ui
