#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace golive::ui {

class SyncRow;
class WaiverBox;
class WrapLabel;

/// The 24 hours and the two calls that can be made once each.
class SyncPanel : public Card
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget *parent = nullptr);

    void draw(const SetUpView &);

Q_SIGNALS:
    void syncPressed();
    void waived(const QString &typed);
    void takenBack();

private:
    WrapLabel *m_countdown;
    WrapLabel *m_countdownBody;
    SyncRow *m_contacts;
    SyncRow *m_history;
    WrapLabel *m_notShared;
    WrapLabel *m_keepOpen;
    WrapLabel *m_held;
    WaiverBox *m_waiver;
    WrapLabel *m_happens;
    QPushButton *m_sync;
};

} // namespace golive::ui
