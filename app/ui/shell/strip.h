#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

namespace golive::ui {

class LinkButton;
class WrapLabel;

/// From Meta's finish on, on every page: what happens by itself, until when, and who sees to it.
class Strip : public Card
{
    Q_OBJECT
public:
    explicit Strip(QWidget *parent = nullptr);

    void draw(const std::optional<StripView> &);
    /// In a low window: who sees to it is then said by the tool tip.
    void setCompact(bool);

Q_SIGNALS:
    void deadlineWanted();      ///< As a calendar file.
    void phoneReminderWanted(); ///< As a calendar file.

private:
    WrapLabel *m_now;
    WrapLabel *m_latest;
    WrapLabel *m_rest;
    LinkButton *m_deadline;
    LinkButton *m_phone;
    bool m_isCompact = false;
};

} // namespace golive::ui
