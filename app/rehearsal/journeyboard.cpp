#include "rehearsal/journey.h"

using namespace Qt::Literals::StringLiterals;

// The board of staff: two hundred clients from a list with faults, one found among them, ten archived and brought back,
// and one gone on with. Whoever stands in that list is invented.

namespace golive::rehearsal {

namespace {

const QString boardTable = u"boardTable"_s;
const QString boardSearch = u"boardSearch"_s;
constexpr int inList = 200;
const QString oneOfAKind = u"OficinaSerra140"_s;

/// As a spreadsheet gives it. Three lines cannot be taken: a number that it has shortened, half of an address, and the
/// number of the line before.
QString listOfClients()
{
    QString list = u"name;reference;number;email\n"_s;
    for (int line = 1; line <= inList; ++line) {
        const QString name = line % 20 == 0 ? u"Oficina Serra"_s : u"Padaria Estrela"_s;
        const QString number = u"+55 41 99812-"_s + QString::number(line == 40 ? 1039 : 1000 + line);
        list += u"%1 %2;RH-%2;%3;%4\n"_s.arg(name, QString::number(line), line == 7 ? u"5,5419E+12"_s : number,
                                             line == 11 ? u"ana@"_s : QString());
    }
    return list;
}

} // namespace

void Journey::anotherClient(const QString &appName, const QString &number)
{
    m_script.step(u"Another client"_s) << m_desktop.click(u"railStep0"_s) << m_desktop.page(u"startPage"_s)
                                       << m_desktop.enabled(u"newClientButton"_s);
    m_script.picture() << m_desktop.click(u"newClientButton"_s);
    createApp(appName, number);
    m_script.step(u"It is under way"_s) << m_desktop.page(u"getReadyPage"_s);
}

void Journey::aListOfMany()
{
    m_script.step(u"A list of two hundred, with three faults"_s)
        << m_desktop.click(u"boardManyButton"_s) << m_desktop.paste(u"bulkText"_s, listOfClients())
        << m_desktop.says(u"bulkSummary"_s, phrase::leftOut.said({u"3"_s})) << m_desktop.click(u"bulkFaultNext"_s);
    m_script.picture(u"bulkDialog"_s) << m_desktop.enabled(u"bulkMake"_s) << m_desktop.click(u"bulkMake"_s);
    // The apps are made one after the other, ten a minute: what is left waits with its set-up.
    m_script.step(u"Their set-ups are there at once; the apps may wait"_s)
        << m_desktop.click(u"bulkStop"_s) << m_desktop.enabled(u"bulkGoOn"_s);
    m_script.picture(u"bulkDialog"_s) << m_desktop.click(u"bulkClose"_s) << m_desktop.gone(u"bulkDialog"_s);
    m_script.step(u"Two hundred on the board"_s)
        << m_desktop.listed(boardTable, oneOfAKind)
        << m_desktop.says(u"boardShown"_s, phrase::clientsShown.said({u"200"_s}));
    m_script.picture();
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
    aListOfMany();
    m_script.step(u"Found by a part of the number, in another spelling"_s)
        << m_desktop.type(boardSearch, u"021 99876"_s) << m_desktop.listed(boardTable, m_appName, false)
        << m_desktop.listed(boardTable, second);
    m_script.picture() << m_desktop.press(boardSearch, Qt::Key_Escape) << m_desktop.listed(boardTable, m_appName);
    m_script.step(u"Nobody is live yet"_s)
        << m_desktop.click(u"chipLive"_s) << m_desktop.listed(boardTable, second, false);
    m_script.picture() << m_desktop.click(u"boardClear"_s) << m_desktop.listed(boardTable, second);
    m_script.step(u"The third one is archived, and brought back"_s)
        << m_desktop.type(boardSearch, third) << m_desktop.listed(boardTable, second, false)
        << m_desktop.chooseRow(boardTable, third) << m_desktop.click(u"boardArchive"_s)
        << m_desktop.listed(boardTable, third, false) << m_desktop.click(u"chipArchived"_s)
        << m_desktop.chooseRow(boardTable, third);
    m_script.picture() << m_desktop.click(u"boardBringBack"_s) << m_desktop.listed(boardTable, third, false)
                       << m_desktop.click(u"chipAll"_s) << m_desktop.listed(boardTable, third);
    m_script.step(u"All of one kind are archived at once, and brought back"_s)
        << m_desktop.type(boardSearch, u"oficina serra"_s) << m_desktop.listed(boardTable, third, false)
        << m_desktop.chooseRow(boardTable, oneOfAKind) << m_desktop.press(boardTable, Qt::Key_A, Qt::ControlModifier)
        << m_desktop.click(u"boardArchive"_s) << m_desktop.listed(boardTable, oneOfAKind, false)
        << m_desktop.click(u"chipArchived"_s) << m_desktop.chooseRow(boardTable, oneOfAKind)
        << m_desktop.press(boardTable, Qt::Key_A, Qt::ControlModifier);
    m_script.picture() << m_desktop.click(u"boardBringBack"_s) << m_desktop.listed(boardTable, oneOfAKind, false)
                       << m_desktop.click(u"chipAll"_s) << m_desktop.listed(boardTable, oneOfAKind);
    m_script.step(u"Gone on with by the keyboard: where it stands"_s)
        << m_desktop.type(boardSearch, second) << m_desktop.listed(boardTable, third, false)
        << m_desktop.chooseRow(boardTable, second) << m_desktop.press(boardTable, Qt::Key_Return)
        << m_desktop.page(u"getReadyPage"_s);
    m_script.picture();
}

} // namespace golive::rehearsal
