#include "rehearsal/journey.h"

using namespace Qt::Literals::StringLiterals;

// The board of staff: a client is found among others, archived and brought back, and gone on with.

namespace golive::rehearsal {

namespace {

const QString boardTable = u"boardTable"_s;
const QString boardSearch = u"boardSearch"_s;

} // namespace

void Journey::anotherClient(const QString &appName, const QString &number)
{
    m_script.step(u"Another client"_s) << m_desktop.click(u"railStep0"_s) << m_desktop.page(u"startPage"_s)
                                       << m_desktop.enabled(u"newClientButton"_s);
    m_script.picture() << m_desktop.click(u"newClientButton"_s);
    createApp(appName, number);
    m_script.step(u"It is under way"_s) << m_desktop.page(u"getReadyPage"_s);
}

void Journey::writeBoard()
{
    const QString second = u"Other"_s + m_appName.mid(9); // no name is part of another
    const QString third = u"Third"_s + m_appName.mid(9);
    signIn();
    createApp(m_appName, u"+55 11 98765-4321"_s);
    m_script.step(u"The first one is under way"_s) << m_desktop.page(u"getReadyPage"_s);
    anotherClient(second, u"+55 21 99876-5432"_s);
    anotherClient(third, u"+55 31 99765-4321"_s);

    m_script.step(u"All three on the board"_s)
        << m_desktop.click(u"railStep0"_s) << m_desktop.page(u"startPage"_s) << m_desktop.listed(boardTable, m_appName)
        << m_desktop.listed(boardTable, second) << m_desktop.listed(boardTable, third);
    m_script.picture();
    m_script.step(u"Found by a part of the number, in another spelling"_s)
        << m_desktop.type(boardSearch, u"021 99876"_s) << m_desktop.listed(boardTable, m_appName, false)
        << m_desktop.listed(boardTable, second);
    m_script.picture() << m_desktop.press(boardSearch, Qt::Key_Escape) << m_desktop.listed(boardTable, m_appName);
    m_script.step(u"Nobody is live yet"_s)
        << m_desktop.click(u"chipLive"_s) << m_desktop.listed(boardTable, second, false);
    m_script.picture() << m_desktop.click(u"boardClear"_s) << m_desktop.listed(boardTable, second);
    m_script.step(u"The third one is archived, and brought back"_s)
        << m_desktop.chooseRow(boardTable, third) << m_desktop.click(u"boardArchive"_s)
        << m_desktop.listed(boardTable, third, false) << m_desktop.click(u"chipArchived"_s)
        << m_desktop.chooseRow(boardTable, third);
    m_script.picture() << m_desktop.click(u"boardBringBack"_s) << m_desktop.listed(boardTable, third, false)
                       << m_desktop.click(u"chipAll"_s) << m_desktop.listed(boardTable, third);
    m_script.step(u"Gone on with by the keyboard: where it stands"_s)
        << m_desktop.chooseRow(boardTable, second) << m_desktop.press(boardTable, Qt::Key_Return)
        << m_desktop.page(u"getReadyPage"_s);
    m_script.picture();
}

} // namespace golive::rehearsal
