#pragma once

#include "domain/view/surroundings.h"
#include "ui/widgets/card.h"

#include <optional>

class QPushButton;

namespace golive::ui {

class WrapLabel;

/// What became of the set-up that was put away or finished a moment ago, and the way back to it.
class StartNoticeCard : public Card
{
    Q_OBJECT
public:
    explicit StartNoticeCard(QWidget *parent = nullptr);

    void draw(const std::optional<StartNotice> &);
    /// It says that what was on the screen is gone.
    bool isRemoval() const { return m_drawn && m_drawn->kind == StartNotice::Kind::Removed; }

Q_SIGNALS:
    void bringBackPressed(const golive::SetupId &setup);
    void reportPressed(const golive::SetupId &setup);

private:
    std::optional<StartNotice> m_drawn;
    WrapLabel *m_text;
    QPushButton *m_undo;
    QPushButton *m_report;
};

} // namespace golive::ui
