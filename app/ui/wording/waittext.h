#pragma once

#include "domain/view/surroundings.h"
#include "domain/view/waitview.h"

#include <QCoreApplication>

namespace golive::ui {

/// A wait in words: until when, why, and what trying earlier costs.
class WaitText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::WaitText)
public:
    /// "Facebook can be tried again tomorrow at 14:03"
    static QString title(const WaitView &);
    /// "Time left: 23 h 12 min"; empty once it is over.
    static QString left(const WaitView &);
    /// What named it, or that a person did.
    static QString why(const Wait &);
    /// What is to be done meanwhile, and where.
    static QString meanwhile(const Wait &);
    /// How long, as the error's source says it, or that the day was chosen here.
    static QString howLong(const Wait &);
    /// What another try costs before the wait is over; empty afterwards.
    static QString earlier(const WaitView &);
    static QString tellsThen();
    /// What runs already, where an error's timer is offered or was started; empty where nothing does.
    static QString ofOffer(WaitChoice, const WaitOffer &);
    static QString tryButton(const WaitView &);
    /// For a row of Start; empty where nothing is waited for.
    static QString ofRow(const SetupSummary &, Instant now);
    /// Different errors at different tries: the guide's known issue, with what to do and what to expect.
    static QString mixedErrors();
    static QString chooseHint();
};

} // namespace golive::ui
