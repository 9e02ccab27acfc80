#pragma once

#include "domain/sync/syncplan.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace golive::ui {

class FoldButton;
class WrapLabel;

/// Whether the copying starts by itself at live, and, folded, what becomes of a call whose answer is lost.
class ArmingPanel : public Card
{
    Q_OBJECT
public:
    explicit ArmingPanel(QWidget *parent = nullptr);

    void draw(const Arming &, ArmState);

Q_SIGNALS:
    void changed(const golive::Arming &arming);

private:
    void buildIfUnknown();
    QRadioButton *addChoice(QVBoxLayout *, Arming::IfUnknown, const QString &objectName);

    QCheckBox *m_isOn;
    WrapLabel *m_what;
    WrapLabel *m_state;
    FoldButton *m_fold = nullptr;
    QRadioButton *m_leave = nullptr;
    QRadioButton *m_onceMore = nullptr;
    Arming m_drawn;
};

} // namespace golive::ui
