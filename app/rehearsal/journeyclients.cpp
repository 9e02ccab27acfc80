#include "rehearsal/journey.h"

using namespace Qt::Literals::StringLiterals;

// Several clients at a time: what becomes of the first one while somebody works on the second.

namespace golive::rehearsal {

namespace {

const QString toStart = u"railStep0"_s;
const QString board = u"boardTable"_s;
const QString phoneOfFirst = u"+55.11 98765 4321"_s;
const QString phoneOfSecond = u"+55 21 99876-5432"_s;

/// A deadline, in whichever words.
const QString someTime = u".*\\d.*"_s;

} // namespace

void Journey::writeTwoClients()
{
    const QString second = u"Other"_s + m_appName.mid(9); // neither name is part of the other
    signIn();
    createApp(m_appName, phoneOfFirst);
    getReady();
    leaveRegion();
    contact();
    events(u"two-clients"_s);
    facebooksPart(HandOff::QrCode, Sharing::Shared);
    tellSharing(Sharing::Shared);
    beginSecond(second);
    askToLeave();
    askToGiveUp();
    putAwayAndUndo(second);
    goOnWithFirst();
    finishFirst(second);
}

void Journey::beginSecond(const QString &appName)
{
    m_script.step(u"The first client's hours run: back to Start"_s)
        << numbersOffered() << m_desktop.says(u"stripNow"_s, phrase::selectNumber.said()) << m_desktop.click(toStart)
        << m_desktop.page(u"startPage"_s) << m_desktop.says(u"stripNow"_s, phrase::selectNumber.said())
        << m_desktop.enabled(u"newClientButton"_s);
    m_script.picture();
    m_script.step(u"The first one stands on the board"_s) << m_desktop.listed(board, m_appName);
    m_script.picture() << m_desktop.click(u"newClientButton"_s);
    createApp(appName, phoneOfSecond);
    m_script.step(u"The second one is under way"_s) << m_desktop.page(u"getReadyPage"_s);
}

void Journey::askToLeave()
{
    m_script.step(u"Leave for now: what it would cost the first client is asked"_s)
        << m_desktop.click(u"closeButton"_s)
        << m_desktop.says(u"qt_msgbox_label"_s, phrase::leavingCosts.said({m_appName, someTime}))
        << m_desktop.enabled(u"leaveButton"_s);
    m_script.picture(u"leaveQuestion"_s) << m_desktop.click(u"stayButton"_s) << m_desktop.gone(u"stayButton"_s)
                                         << m_desktop.page(u"getReadyPage"_s);
}

void Journey::askToGiveUp()
{
    m_script.step(u"A client whose hours run is to be archived"_s)
        << m_desktop.click(toStart) << m_desktop.page(u"startPage"_s) << m_desktop.chooseRow(board, m_appName)
        << m_desktop.click(u"boardArchive"_s) << m_desktop.disabled(u"putAwayConfirm"_s)
        << m_desktop.says(u"putAwayCost"_s, phrase::givingUpCosts.said({m_appName, someTime}))
        << m_desktop.says(u"putAwayPrompt"_s, phrase::typeItsName.said({m_appName}));
    m_script.picture(u"putAwayQuestion"_s);
    m_script.step(u"Only who types the client's name gives it up"_s)
        << m_desktop.type(u"putAwayName"_s, m_appName.chopped(1)) << m_desktop.disabled(u"putAwayConfirm"_s)
        << m_desktop.type(u"putAwayName"_s, m_appName) << m_desktop.enabled(u"putAwayConfirm"_s);
    m_script.picture(u"putAwayQuestion"_s)
        << m_desktop.click(u"putAwayKeep"_s) << m_desktop.gone(u"putAwayName"_s) << m_desktop.listed(board, m_appName);
}

void Journey::putAwayAndUndo(const QString &appName)
{
    m_script.step(u"Both on the board"_s) << m_desktop.listed(board, appName) << m_desktop.listed(board, m_appName);
    m_script.picture();
    m_script.step(u"The second one is archived: nothing is asked"_s)
        << m_desktop.chooseRow(board, appName) << m_desktop.click(u"boardArchive"_s)
        << m_desktop.says(u"startNoticeText"_s, phrase::putAway.said({appName}))
        << m_desktop.listed(board, appName, false) << m_desktop.click(u"chipArchived"_s)
        << m_desktop.listed(board, appName) << m_desktop.listed(board, m_appName, false);
    m_script.picture() << m_desktop.click(u"putAwayUndo"_s);
    m_script.step(u"Undone"_s) << m_desktop.gone(u"startNotice"_s) << m_desktop.click(u"chipAll"_s)
                               << m_desktop.listed(board, appName);
}

void Journey::goOnWithFirst()
{
    m_script.step(u"Go on with the first: where it stands"_s)
        << m_desktop.chooseRow(board, m_appName) << m_desktop.click(u"boardOpen"_s) << m_desktop.page(u"connectPage"_s)
        << m_desktop.says(u"stripNow"_s, phrase::selectNumber.said());
    selectNumber();
    setUp();
    synced(phrase::accepted.said(), phrase::accepted.said());
    observed(u"two-clients"_s);
    report();
}

void Journey::finishFirst(const QString &second)
{
    m_script.step(u"Finish: back to the list"_s)
        << m_desktop.enabled(u"nextButton"_s) << m_desktop.click(u"nextButton"_s) << m_desktop.page(u"startPage"_s)
        << m_desktop.says(u"startNoticeText"_s, phrase::finished.said({m_appName})) << m_desktop.listed(board, second)
        << m_desktop.listed(board, m_appName, false);
}

} // namespace golive::rehearsal
