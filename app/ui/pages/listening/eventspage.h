#pragma once

#include "ui/pages/columnpage.h"

class QLineEdit;
class QPushButton;

namespace golive::ui {

class ArmingPanel;
class Card;
class FieldNote;
class FoldButton;
class OldChatsBox;
class ReceiverBox;
class VerdictCard;
class WaiverBox;
class WrapLabel;

/// Arm before fire (the guide's Coexistence Webhooks): before anything once-only happens somebody must listen, and what
/// then happens by itself is decided here.
class EventsPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit EventsPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildCreate();
    void drawCreate(const PageView &, const EventsView &);
    void useReceiver(const QUrl &publicUrl, const QString &url);
    void askToRepair(const Subscription &);

    WrapLabel *m_guidance = nullptr;
    VerdictCard *m_verdict = nullptr;
    FoldButton *m_createFold = nullptr;
    Card *m_create = nullptr;
    ReceiverBox *m_receiver = nullptr;
    WrapLabel *m_orOther = nullptr;
    QLineEdit *m_url = nullptr;
    FieldNote *m_urlNote = nullptr;
    QLineEdit *m_header = nullptr;
    FieldNote *m_headerNote = nullptr;
    QPushButton *m_createButton = nullptr;
    OldChatsBox *m_oldChats = nullptr;
    ArmingPanel *m_arming = nullptr;
    WaiverBox *m_waiver = nullptr;
    Arming m_drawn;
    qsizetype m_drawnAddresses = 0;
};

} // namespace golive::ui
