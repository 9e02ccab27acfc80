#pragma once

#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"
#include "ui/widgets/card.h"

class QCheckBox;

namespace golive::ui {

class WrapLabel;

/// How far the owner is, who says so, and when that was last looked at; and what belongs to a call.
class StageCard : public Card
{
    Q_OBJECT
public:
    explicit StageCard(QWidget *parent = nullptr);

    void draw(const PageView &, const ConnectView &);
    /// As wide as the cards below it, however long its sentences are.
    QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(const golive::ui::ProgramAction &action);

private:
    WrapLabel *m_stages;
    WrapLabel *m_checked;
    QCheckBox *m_hidden;
};

} // namespace golive::ui
