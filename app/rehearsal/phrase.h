#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace golive::rehearsal {

/// A sentence of the windows as the catalogues know it: a rehearsal reads it in whichever language Golive speaks.
struct Phrase
{
    const char *context;
    const char *source; ///< The English, word for word.

    /// In the language spoken now. `places` are patterns for %1, %2, ...; a place that is not given may hold anything.
    QString pattern(const QStringList &places = {}) const;
    QRegularExpression said(const QStringList &places = {}) const;
    static QRegularExpression anyOf(std::initializer_list<Phrase> phrases);
};

namespace phrase {

inline constexpr Phrase noMoreLinks{"golive::ui::ProblemText", "No more sign-up links for this app"};
inline constexpr Phrase notForTheApp{"golive::ui::ProblemText",
                                     "Facebook finished, but not for the WhatsApp Business App"};
inline constexpr Phrase withoutNumber{"golive::ui::ProblemText", "Facebook finished without a number"};
inline constexpr Phrase closedSilently{"golive::ui::ProblemText", "Facebook's window closed without a word"};
inline constexpr Phrase staysEmpty{"golive::ui::ProblemText", "The page stays empty"};
inline constexpr Phrase setUpFailed{"golive::ui::ProblemText", "Gupshup could not finish the set-up"};

inline constexpr Phrase eventsReady{"golive::ui::EventsText", "Ready: an address is listening"};
inline constexpr Phrase nobodyAnswered{"golive::ui::EventsText", "Nobody answered at that address"};
inline constexpr Phrase accountApart{"golive::ui::EventsText",
                                     "Chats and contacts have somewhere to go. Changes of the account come by a second "
                                     "entry in version %1; that is how it should be."};
inline constexpr Phrase subscription{"golive::ui::EventsText", "Version %1, %2. Takes: %3."};
inline constexpr Phrase switchedOn{"golive::ui::EventsText", "on"};
inline constexpr Phrase accountChanges{"golive::ui::EventsText", "changes of the account"};
inline constexpr Phrase askOnceMore{"golive::ui::ArmingText", "Ask once more"};

inline constexpr Phrase leftOut{"golive::ui::BulkText", "Left out until they are mended: %1."};
inline constexpr Phrase clientsShown{"golive::ui::Board", "Clients: %1"};

inline constexpr Phrase selectNumber{"golive::ui::StripText",
                                     "Facebook is finished. The number must still be selected on Gupshup's page."};
inline constexpr Phrase timeLeft{"golive::ui::StripText", "Still %1 left."};
inline constexpr Phrase perhapsTooLate{"golive::ui::StripText",
                                       "This may be too late for the older chats; trying costs nothing."};
inline constexpr Phrase onceMoreLater{"golive::ui::StripText", "The answer to a request was lost. If nothing arrives, "
                                                               "it is sent once more when 2 hours are left."};

inline constexpr Phrase accepted{"golive::ui::SetUpPageText", "Accepted"};
inline constexpr Phrase askedEarlier{"golive::ui::SetUpPageText", "Already asked for, earlier"};
inline constexpr Phrase notKnown{"golive::ui::SetUpPageText", "Not known whether it arrived"};
inline constexpr Phrase onceMoreIfSilent{
    "golive::ui::SetUpPageText", "If no event has shown it when 2 hours are left, it is sent once more, as you chose."};
inline constexpr Phrase onceMoreAt{"golive::ui::SetUpPageText",
                                   "If no event has shown it by %1, it is sent once more, as you chose."};
inline constexpr Phrase notSeenHere{"golive::ui::NowText",
                                    "Chats are being sent to %1, which Golive cannot see; look there."};
inline constexpr Phrase missed{"golive::ui::NowText", "Your number works. Only the older chats were not copied"};

inline constexpr Phrase leavingCosts{"golive::ui::LeaveText",
                                     "The contacts and chats of %1 must be asked for by %2 at the latest, and Golive "
                                     "cannot do it while it is closed."};
inline constexpr Phrase givingUpCosts{
    "golive::ui::SetupText",
    "The 24 hours of %1 run until %2. If it is given up, Golive stops looking after it: contacts and chats that were "
    "not asked for by then cannot be copied any more. Nothing changes at Gupshup or on the phone."};
inline constexpr Phrase typeItsName{"golive::ui::PutAwayQuestion", "To give it up, type its name: %1"};
inline constexpr Phrase putAway{"golive::ui::SetupText",
                                "%1 was put away. Nothing changes at Gupshup or on the phone."};
inline constexpr Phrase finished{"golive::ui::SetupText", "%1 is finished."};
inline constexpr Phrase goOnWithClient{"golive::ui::SetupRowText", "Go on with %1"};
inline constexpr Phrase putClientAway{"golive::ui::SetupRowText", "Put %1 away"};

/// All of them: a test looks each up in the catalogues, so that a sentence that was reworded is noticed there.
inline constexpr std::array all{
    closedSilently, staysEmpty,     noMoreLinks,   notForTheApp, withoutNumber,  setUpFailed, eventsReady,
    nobodyAnswered, accountApart,   subscription,  switchedOn,   accountChanges, askOnceMore, selectNumber,
    timeLeft,       perhapsTooLate, onceMoreLater, accepted,     askedEarlier,   notKnown,    onceMoreIfSilent,
    onceMoreAt,     notSeenHere,    missed,        leavingCosts, givingUpCosts,  typeItsName, putAway,
    finished,       goOnWithClient, putClientAway};

} // namespace phrase

} // namespace golive::rehearsal
