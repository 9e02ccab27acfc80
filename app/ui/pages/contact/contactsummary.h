#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class Card;
class WrapLabel;

/// The contact read back, big and clear; once accepted, what happens next.
class ContactSummary : public QWidget
{
    Q_OBJECT
public:
    explicit ContactSummary(QWidget *parent = nullptr);

    void draw(const ContactView &, bool isBusy);

Q_SIGNALS:
    void changePressed();
    void resendPressed();

private:
    Card *m_card;
    WrapLabel *m_name;
    WrapLabel *m_email;
    WrapLabel *m_phone;
    WrapLabel *m_terms;
    WrapLabel *m_next;
    QPushButton *m_change;
    QPushButton *m_resend;
};

} // namespace golive::ui
