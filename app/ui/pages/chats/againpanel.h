#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class MarkList;

/// The way back while the number is onboarded once more: disconnect on the phone, wait, go through Facebook again.
class AgainPanel : public Card
{
    Q_OBJECT
public:
    explicit AgainPanel(QWidget *parent = nullptr);

    void draw(const OnboardingAgain &, Instant now);

private:
    MarkList *m_steps;
};

} // namespace golive::ui
