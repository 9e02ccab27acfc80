#include "rehearsal/journey.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

// Two staff programs on one store: one begins a client and hands it over, the other takes it live. This one is Bea's;
// the colleague's, Ana's, is a program of its own (TeamLine) that goes through writeColleague().

namespace golive::rehearsal {

namespace {

const QString teamTable = u"boardTable"_s;
const QString bea = u"Bea"_s;
const QString noteOfAna = u"The owner can be reached in the mornings only"_s;
const QString emailOfBea = u"ana@golive.example"_s;
const QString emailOfAna = u"office@golive.example"_s;
const QString phoneOfAna = u"+55 11 3091-2233"_s;

QRegularExpression literally(const QString &text)
{
    return QRegularExpression(QRegularExpression::escape(text));
}

/// What comes later than that does not count.
Move within(std::chrono::milliseconds limit, const Move &move)
{
    auto since = std::make_shared<QElapsedTimer>();
    return {[limit, move, since] {
        if (!since->isValid())
            since->start();
        Attempt attempt = move.attempt();
        if (attempt.isDone && since->hasExpired(limit.count()))
            return Attempt::waiting(u"it within %1 ms; it took %2"_s.arg(limit.count()).arg(since->elapsed()));
        return attempt;
    }};
}

} // namespace

void Journey::writeTeam()
{
    // A tenth of a second until it is written, and a second until it is seen, each with some air.
    constexpr auto soon = 2s;
    signIn();
    m_script.step(u"The board, and a colleague on the same store"_s)
        << m_desktop.page(u"clientPage"_s) << m_desktop.click(u"railStep0"_s) << m_desktop.page(u"startPage"_s)
        << m_stage.team.colleagueComes(m_appName);
    m_script.step(u"The colleague begins a client, and it is here"_s)
        << m_stage.team.await(u"begun"_s) << m_desktop.listed(teamTable, m_appName);
    m_script.picture();
    m_script.step(u"My clients: none yet"_s)
        << m_desktop.click(u"chipMine"_s) << m_desktop.type(u"boardMeName"_s, bea)
        << m_desktop.press(u"boardMeName"_s, Qt::Key_Return) << m_desktop.gone(u"boardMeName"_s)
        << m_desktop.listed(teamTable, m_appName, false);
    m_script.step(u"The colleague hands it over: on the board at once"_s)
        << m_stage.team.give(u"hand-over"_s) << m_stage.team.await(u"handed-over"_s)
        << within(soon, m_desktop.listed(teamTable, m_appName)) << m_desktop.chooseRow(teamTable, m_appName)
        << m_desktop.says(u"boardStory"_s, literally(noteOfAna)) << m_desktop.says(u"boardStory"_s, literally(bea));
    m_script.picture() << m_desktop.click(u"boardOpen"_s);
    getReady();
    leaveRegion();
    m_script.step(u"Both are in the contact's details"_s)
        << m_desktop.page(u"contactPage"_s) << m_desktop.type(u"contactName"_s, u"Ana Souza"_s)
        << m_desktop.type(u"contactEmail"_s, emailOfBea) << m_stage.team.give(u"in-contact"_s)
        << m_stage.team.await(u"changed"_s) << m_desktop.says(u"othersLines"_s, literally(phoneOfAna))
        << m_desktop.says(u"othersContest"_s, literally(emailOfAna))
        << m_desktop.says(u"othersContest"_s, literally(emailOfBea)) << m_desktop.holds(u"contactEmail"_s, emailOfBea)
        << m_desktop.holds(u"contactPhone"_s, phoneOfAna);
    m_script.picture() << m_desktop.click(u"othersUseMine"_s);
    m_script.step(u"Mine is used, and the colleague hears of it"_s)
        << m_desktop.gone(u"othersContest"_s) << m_desktop.holds(u"contactEmail"_s, emailOfBea)
        << m_stage.team.await(u"kept-theirs"_s) << m_desktop.click(u"othersClose"_s) << m_desktop.gone(u"othersBar"_s)
        << m_stage.team.colleagueLeaves();
    m_script.picture();
    contact();
    events(u"team"_s);
    facebooksPart(HandOff::QrCode, Sharing::Shared);
    goLive(u"team"_s, Sharing::Shared);
    m_script.step(u"Each call was made once, and the journal is whole"_s)
        << m_stage.line.called(u"POST"_s, u"/coex/sync"_s, 2) << m_stage.team.journalIsWhole();
}

void Journey::writeColleague()
{
    m_appName = m_stage.team.appName();
    // Others have signed in on this store: it begins on the board.
    m_script.step(u"The colleague's board"_s)
        << m_desktop.page(u"startPage"_s) << m_desktop.enabled(u"newClientButton"_s)
        << m_desktop.click(u"newClientButton"_s) << signedIn();
    createApp(m_appName, u"+55 11 98765-4321"_s);
    m_script.step(u"A client is begun"_s) << m_desktop.page(u"getReadyPage"_s) << m_desktop.click(u"railStep0"_s)
                                          << m_desktop.page(u"startPage"_s) << m_desktop.listed(teamTable, m_appName)
                                          << m_stage.team.give(u"begun"_s) << m_stage.team.await(u"hand-over"_s);
    m_script.step(u"A note, and the hand-over"_s)
        << m_desktop.chooseRow(teamTable, m_appName) << m_desktop.type(u"boardNote"_s, noteOfAna)
        << m_desktop.press(u"boardNote"_s, Qt::Key_Return) << m_desktop.emptied(u"boardNote"_s)
        << m_desktop.click(u"boardHandOver"_s) << m_desktop.type(u"boardHandOverName"_s, bea);
    m_script.picture(u"boardHandOverTo"_s)
        << m_desktop.press(u"boardHandOverName"_s, Qt::Key_Return) << m_desktop.gone(u"boardHandOverName"_s)
        << m_stage.team.give(u"handed-over"_s) << m_stage.team.await(u"in-contact"_s);
    m_script.step(u"Into what was handed over, once more"_s)
        << m_desktop.chooseRow(teamTable, m_appName) << m_desktop.click(u"boardOpen"_s) << toContact()
        << m_desktop.holds(u"contactEmail"_s, emailOfBea) << m_desktop.type(u"contactPhone"_s, phoneOfAna)
        << m_desktop.type(u"contactEmail"_s, emailOfAna) << m_stage.team.give(u"changed"_s);
    m_script.step(u"The other one keeps hers"_s) << m_desktop.says(u"othersContest"_s, literally(emailOfBea));
    m_script.picture() << m_desktop.click(u"othersKeepTheirs"_s) << m_desktop.holds(u"contactEmail"_s, emailOfBea)
                       << m_stage.team.give(u"kept-theirs"_s);
}

// It opens where it stands, as this program knows it: a moment ago that was a page before.
Move Journey::toContact() const
{
    const Move turn = m_desktop.click(u"railStep7"_s);
    return {[this, turn] {
        if (m_stage.eye.shownPage() == "contactPage"_L1)
            return Attempt::done();
        return Attempt::waiting(u"the contact's page; "_s + turn.attempt().waitsFor);
    }};
}

// Golive signs in by itself where it can; else it asks.
Move Journey::signedIn() const
{
    const Move fill = m_desktop.click(u"fillPracticeButton"_s);
    const Move next = m_desktop.click(u"nextButton"_s);
    auto isFilled = std::make_shared<bool>(false);
    return {[this, fill, next, isFilled] {
        const QString page = m_stage.eye.shownPage();
        if (page == "clientPage"_L1)
            return Attempt::done();
        if (page == "signInPage"_L1 && !*isFilled)
            *isFilled = fill.attempt().isDone;
        else if (page == "signInPage"_L1)
            next.attempt();
        return Attempt::waiting(u"the colleague to be signed in"_s);
    }};
}

} // namespace golive::rehearsal
