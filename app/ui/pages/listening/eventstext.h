#pragma once

#include "domain/view/pageview.h"

#include <QCoreApplication>

namespace golive::ui {

/// The words of Events (the guide's Coexistence Webhooks).
class EventsText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::EventsText)
public:
    static QString why();
    static QString guidance();
    static QString verdictTitle(const EventsView &);
    static QString verdictBody(const EventsView &);
    /// "Read 20 s ago."; empty where nothing was read yet.
    static QString readAgo(const EventsView &);
    static QString fault(EventsFault);
    /// The way out of it.
    static QString faultWay(EventsFault, const EventsView &);
    /// "Gupshup called this address today at 14:02 and it answered."
    static QString check(const EventsView &);
    static QString subscriptionTitle(const Subscription &);
    static QString subscriptionBody(const Subscription &);
    /// What putting it right changes, and that nothing is taken away.
    static QString repairChanges(const Subscription &);
    static QString repairQuestion(const Subscription &);
    static QString createTitle();
    static QString createNote();
    static QString modesNote();
    static QString headerHint();
    static QString asLast(const QString &missingHeader);
    static QString receiverShared();
    static QString receiverPractice();
    static QString receiverLive(const ReceiverView &);
    static QString receiverFault(const ReceiverView &);
    static QString waiverTitle();
    static QString waiverBody();
    static QString waiverWord();
    static QString waiverPrompt();
    static QString waived();
};

} // namespace golive::ui
