#include "rehearsal/journey.h"

#include "rehearsal/phrase.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// Where the events go, and what becomes of contacts and chats.

namespace golive::rehearsal {

void Journey::events(const QString &scenario)
{
    m_script.step(u"Events: Golive's own receiver"_s)
        << m_desktop.page(u"eventsPage"_s) << m_desktop.click(u"useReceiverButton"_s)
        << m_desktop.click(u"oldChatsNobody"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture();
    if (scenario == "account-refused"_L1)
        accountElsewhere();
    if (scenario == "unknown-once-more"_L1)
        sendOnceMore();
    m_script << m_desktop.click(u"nextButton"_s);
}

void Journey::accountElsewhere()
{
    const QString accountEntry =
        phrase::subscription.pattern({u"2"_s, phrase::switchedOn.pattern(), phrase::accountChanges.pattern()});
    m_script.step(u"Changes of the account have an entry of their own"_s)
        << m_desktop.says(u"eventsVerdict"_s, phrase::eventsReady.said())
        << m_desktop.says(u"verdictText"_s, phrase::accountApart.said({u"2"_s})) << m_desktop.click(u"verdictFold"_s)
        << m_desktop.says(u"subscriptionList"_s, QRegularExpression(accountEntry + u'$'));
    m_script.picture();
}

void Journey::sendOnceMore()
{
    m_script.step(u"If an answer is lost: send it once more"_s)
        << m_desktop.click(u"ifUnknownFold"_s) << m_desktop.click(u"ifUnknownOnceMore"_s)
        << m_desktop.says(u"ifUnknownFold"_s, phrase::askOnceMore.said());
    m_script.picture();
}

void Journey::eventsElsewhere()
{
    m_script.step(u"Events: a system of one's own"_s)
        << m_desktop.page(u"eventsPage"_s) << m_desktop.type(u"eventsUrl"_s, m_stage.sink.url().toString())
        << m_desktop.click(u"createSubscriptionButton"_s) << m_desktop.click(u"oldChatsKnown"_s)
        << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::receiverGoesDown()
{
    m_script.step(u"Nobody answers at the address any more"_s) << m_desktop.page(u"connectPage"_s) << Move{[this] {
        m_stage.sink.close();
        return Attempt::done();
    }};
    m_script.picture() << m_desktop.click(u"backButton"_s);
    m_script.step(u"Gupshup calls it, and says so"_s)
        << m_desktop.page(u"eventsPage"_s) << m_desktop.click(u"checkEventsButton"_s)
        << m_desktop.says(u"eventsVerdict"_s, phrase::nobodyAnswered.said()) << m_desktop.disabled(u"nextButton"_s);
    m_script.picture() << m_desktop.clickIfShown(u"createFold"_s) << m_desktop.click(u"useReceiverButton"_s);
    m_script.step(u"Golive's own receiver takes its place"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::laptopCloses(const QString &scenario)
{
    if (scenario == "laptop-closed"_L1)
        m_script.step(u"The laptop is closed for three hours"_s)
            << numbersOffered() << m_stage.line.advanceClock(3h)
            << m_desktop.says(u"stripNow"_s, phrase::selectNumber.said());
    else if (scenario == "window-nearly-closed"_L1)
        m_script.step(u"The number is selected ten minutes before the 24 hours are over"_s)
            << numbersOffered() << m_stage.line.advanceClock(23h + 50min)
            << m_desktop.says(u"stripLatest"_s, phrase::timeLeft.said({u"9:\\d\\d"_s}));
    else if (scenario == "window-missed"_L1)
        m_script.step(u"The number is selected a day too late"_s)
            << numbersOffered() << m_stage.line.advanceClock(25h)
            << m_desktop.says(u"stripNow"_s, phrase::perhapsTooLate.said());
}

void Journey::earlierSync()
{
    m_script.step(u"Has anybody asked before?"_s)
        << m_desktop.page(u"setUpPage"_s) << m_desktop.click(u"earlierNotSure"_s);
}

void Journey::endOf(const QString &scenario)
{
    if (scenario == "window-missed"_L1)
        return missed();
    if (scenario == "unknown-once-more"_L1)
        onceMore();
    const bool isFirstLost = scenario == "reply-lost"_L1;
    // What events have shown settles what no answer told.
    synced(isFirstLost ? Phrase::anyOf({phrase::notKnown, phrase::accepted}) : phrase::accepted.said(),
           phrase::accepted.said());
    observed(scenario);
    report();
}

void Journey::synced(const QRegularExpression &contacts, const QRegularExpression &history)
{
    m_script.step(u"Contacts and chats are requested by themselves"_s)
        << m_desktop.page(u"setUpPage"_s) << m_desktop.says(u"contactsState"_s, contacts)
        << m_desktop.says(u"historyState"_s, history) << m_desktop.enabled(u"nextButton"_s);
    m_script.picture();
}

void Journey::onceMore()
{
    m_script.step(u"What became of the chats' request is not known"_s)
        << m_desktop.page(u"setUpPage"_s) << m_desktop.says(u"contactsState"_s, phrase::accepted.said())
        << m_desktop.says(u"historyState"_s, phrase::notKnown.said())
        << m_desktop.says(u"historyNext"_s, Phrase::anyOf({phrase::onceMoreIfSilent, phrase::onceMoreAt}));
    m_script.picture() << m_stage.line.advanceClock(20h);
    m_script.step(u"Four hours are left: it waits"_s) << m_desktop.says(u"historyState"_s, phrase::notKnown.said())
                                                      << m_desktop.says(u"stripNow"_s, phrase::onceMoreLater.said());
    m_script.picture() << m_stage.line.advanceClock(2h);
    m_script.step(u"Two hours are left: it is sent once more"_s)
        << m_desktop.says(u"historyState"_s, phrase::accepted.said());
    m_script.picture();
}

void Journey::observed(const QString &scenario)
{
    if (scenario == "events-late"_L1)
        m_script.step(u"Two hours later"_s) << m_desktop.page(u"setUpPage"_s) << m_stage.line.advanceClock(2h + 20s);
    else if (scenario == "events-missing"_L1)
        m_script.step(u"Silence"_s) << m_desktop.page(u"setUpPage"_s) << m_stage.line.advanceClock(1h);
    else
        m_script.step(u"They arrive"_s) << m_desktop.page(u"setUpPage"_s) << m_stage.line.advanceClock(20s);
    if (scenario == "events-missing"_L1)
        m_script << m_desktop.shown(u"silenceText"_s);
    else if (scenario == "events-elsewhere"_L1)
        m_script << m_desktop.says(u"nowBody"_s, phrase::notSeenHere.said());
    else if (scenario == "chats-not-shared"_L1)
        m_script << m_desktop.shown(u"declinedText"_s);
    else
        m_script << m_desktop.says(u"observatoryFold"_s, QRegularExpression(u"100"_s));
    m_script.picture() << m_desktop.click(u"nextButton"_s);
}

void Journey::missed()
{
    m_script.step(u"Too late, said and tried"_s)
        << m_desktop.page(u"setUpPage"_s) << m_desktop.says(u"nowTitle"_s, phrase::missed.said());
    m_script.picture() << m_desktop.click(u"leaveSoButton"_s) << m_desktop.enabled(u"nextButton"_s);
    m_script.step(u"Left so"_s);
    m_script.picture() << m_desktop.click(u"nextButton"_s);
    report();
}

} // namespace golive::rehearsal
