#pragma once

#include "domain/connect/coachscreen.h"
#include "domain/view/pageview.h"
#include "ui/wording/tongue.h"

#include <QCoreApplication>

namespace golive::ui {

/// What one card says. Meta's labels stand in documented English, quoted.
struct CoachWords
{
    QString title;
    QString sees;    ///< What the person sees.
    QString press;   ///< What to press.
    QString never;   ///< What never to press.
    QString onPhone; ///< What happens on the phone meanwhile; empty: nothing.
    QString takes;   ///< How long it takes, as a judgement: Meta gives no times.
};

/// The words of the coach's cards. They speak to the owner, in his tongue where staff read them to him.
class CoachText
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::CoachText)
public:
    static CoachWords wordsOf(CoachScreen, const ConnectView &, const Tongue & = {});
    /// The same as sentences to be read to him: what he sees, what he presses, what never, what his phone does.
    static QString aloud(CoachScreen, const ConnectView &, const Tongue &);
    static QString title(CoachScreen, const Tongue & = {});
    static QString place(const CoachPlace &);
    /// The drawing beside a card, and the small picture to pick it by.
    static QString sketch(CoachScreen);
    static QString onPhone();
    static QString shareAhead();
    static QString otherScreen();
    static QString whichOne();
    /// The page shows a screen that no rule knows.
    static QString notKnown();
    /// For a hand-off that has not moved for two minutes; in the order in which they cost least.
    static QString remedies();

private:
    static CoachWords entering(CoachScreen, const ConnectView &, const Tongue &);
    static CoachWords phonePart(CoachScreen, const Tongue &);
    static CoachWords ending(CoachScreen, const ConnectView &, const Tongue &);
};

} // namespace golive::ui
