#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class WrapLabel;

/// Interrupted, or lately reconnected. A disconnection is the thing that matters, and the NowCard says it.
class StandingBox : public Card
{
    Q_OBJECT
public:
    explicit StandingBox(QWidget *parent = nullptr);

    void draw(const Standing &, const QList<AccountNote> &, Instant now);

private:
    WrapLabel *m_title;
    WrapLabel *m_body;
    WrapLabel *m_reason;
};

} // namespace golive::ui
