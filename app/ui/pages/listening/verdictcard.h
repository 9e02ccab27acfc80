#pragma once

#include "domain/view/pageview.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace golive::ui {

class FoldButton;
class MarkList;
class SubscriptionList;
class WrapLabel;

/// Whether somebody would hear the chats arrive: the verdict, what it rests on, and the one thing that mends it.
class VerdictCard : public Card
{
    Q_OBJECT
public:
    explicit VerdictCard(QWidget *parent = nullptr);

    void draw(const EventsView &, bool isBusy);
    /// The button that leads on from here; nothing where all is well.
    QWidget *mainAction() const;

Q_SIGNALS:
    void readWanted();
    void checkWanted(const golive::SubscriptionId &subscription);
    void repairWanted(const golive::Subscription &subscription);

private:
    void buildActions();
    void drawActions(const EventsView &, bool isBusy);

    WrapLabel *m_titleLabel;
    WrapLabel *m_text;
    MarkList *m_faults;
    WrapLabel *m_check;
    WrapLabel *m_changes;
    QPushButton *m_repair = nullptr;
    QPushButton *m_call = nullptr;
    QPushButton *m_again = nullptr;
    WrapLabel *m_read = nullptr;
    FoldButton *m_fold = nullptr;
    SubscriptionList *m_list = nullptr;
    std::optional<Subscription> m_repairable;
    SubscriptionId m_carrier;
};

} // namespace golive::ui
