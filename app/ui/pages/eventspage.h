#pragma once

#include "ui/pages/columnpage.h"

class QLineEdit;
class QPushButton;

namespace golive::ui {

class Card;
class FieldNote;
class SubscriptionList;
class WaiverBox;
class WrapLabel;

/// Where the events go (the guide's Coexistence Webhooks): before anything once-only happens somebody must listen.
class EventsPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit EventsPage(QWidget *parent = nullptr);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildVerdict();
    void buildCreate();
    void drawVerdict(const EventsView &);

    WrapLabel *m_guidance = nullptr;
    Card *m_verdict = nullptr;
    WrapLabel *m_verdictTitle = nullptr;
    WrapLabel *m_verdictBody = nullptr;
    SubscriptionList *m_list = nullptr;
    QPushButton *m_again = nullptr;
    Card *m_create = nullptr;
    QLineEdit *m_url = nullptr;
    FieldNote *m_urlNote = nullptr;
    QLineEdit *m_header = nullptr;
    QPushButton *m_createButton = nullptr;
    WaiverBox *m_waiver = nullptr;
};

} // namespace golive::ui
