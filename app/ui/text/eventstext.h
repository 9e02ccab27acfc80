#pragma once

#include "domain/subscription.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Events (the guide's Coexistence Webhooks).
class EventsText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::EventsText)
public:
    static QString why();
    static QString guidance();
    static QString verdictTitle(EventsVerdict, bool isRead, bool isReading);
    static QString verdictBody(EventsVerdict, bool isRead);
    static QString subscriptionTitle(const Subscription &);
    static QString subscriptionBody(const Subscription &);
    static QString createTitle();
    static QString createNote();
    static QString modesNote();
    static QString headerHint();
    static QString waiverTitle();
    static QString waiverBody();
    static QString waiverWord();
    static QString waiverPrompt();
    static QString waived();
};

} // namespace golive::ui
