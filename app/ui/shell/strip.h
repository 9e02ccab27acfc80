#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class WrapLabel;

/// From Meta's finish on, on every page: what happens by itself, until when, and who sees to it.
class Strip : public Card
{
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);

    void draw(const std::optional<StripView> &);

private:
    WrapLabel *m_now;
    WrapLabel *m_latest;
    WrapLabel *m_rest;
};

} // namespace golive::ui
