#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace golive::ui {

class ArmSwitch;
class SyncRow;
class WaiverBox;
class WrapLabel;

/// The 24 hours and the two calls that can be made once each: until when, by themselves or by hand, and how they stand.
class SyncPanel : public Card
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void syncPressed();
    void armingChanged(const golive::Arming &arming);
    void waived(const QString &typed);
    void takenBack();

private:
    WrapLabel *m_countdown;
    WrapLabel *m_countdownBody;
    WrapLabel *m_evidence;
    ArmSwitch *m_arm;
    SyncRow *m_contacts;
    SyncRow *m_history;
    WrapLabel *m_notShared;
    WrapLabel *m_keepOpen;
    WaiverBox *m_waiver;
    WrapLabel *m_happens;
    QPushButton *m_sync;
    WrapLabel *m_guard;
};

} // namespace golive::ui
