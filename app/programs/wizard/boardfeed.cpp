#include "programs/wizard/boardfeed.h"

#include "base/logging.h"
#include "ui/pages/board/board.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardstory.h"
#include "ui/pages/board/boardtable.h"

#include <QSettings>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

// What changes within that time is told together.
constexpr auto gathering = 50ms;
constexpr int doneAtOnce = 1000;
// Of a hundred thousand that change with one event: the window answers meanwhile.
constexpr qsizetype toldAtOnce = 2000;
// What could not be read, since a server was away.
constexpr auto readAgainAfter = 5s;
const QString arrangementKey = QStringLiteral("board/arrangement");
const QString columnsKey = QStringLiteral("board/columns");
constexpr auto columnsRest = 300ms;

} // namespace

BoardFeed::BoardFeed(Session &session, const Clock &clock, Scheduler &scheduler, QSettings *settings, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_scheduler(scheduler), m_settings(settings)
{
    connect(&m_session, &Session::rowChanged, this, &BoardFeed::note);
    connect(&m_session, &Session::allRead, this, [this] {
        if (m_board)
            m_board->noteAllKnown(true);
    });
    connect(&m_session, &Session::changed, this, &BoardFeed::tellDetails);
    connect(&m_session, &Session::othersWrote, this, &BoardFeed::tellForeignNote);
    connect(&m_session, &Session::lookedOn, this, [this](const LookProgress &progress) {
        if (m_board)
            m_board->drawCheck(progress);
    });
}

void BoardFeed::feed(ui::Board *board)
{
    m_board = board;
    if (m_settings) {
        board->arrange(BoardArrangement::fromJson(m_settings->value(arrangementKey).toByteArray()));
        board->knowMe(m_settings->value(u"board/me"_s).toString());
        connect(board, &ui::Board::arranged, this, [this](const BoardArrangement &arrangement) {
            m_settings->setValue(arrangementKey, arrangement.toJson());
        });
    }
    keepColumns(board->table());
    connect(board, &ui::Board::chosen, this, &BoardFeed::tellDetails);
    connect(board, &ui::Board::chosen, this, &BoardFeed::tellStory);
    connect(board, &ui::Board::reminderWanted, this, &BoardFeed::tellReminder);
    connect(&board->story(), &ui::BoardStory::noteWritten, this, &BoardFeed::keepNote);
    connect(board, &ui::Board::doneWanted, this, [this] { readDone({}); });
    board->draw(m_clock.now());
    board->noteAllKnown(m_session.isAllRead());
    board->clients().put(m_session.boardEntries());
    if (board->areDoneWanted())
        readDone({});
}

// Whoever draws a column wider tells each pixel: it is kept once the hand rests.
void BoardFeed::keepColumns(ui::BoardTable &table)
{
    if (!m_settings)
        return;
    table.arrangeColumns(m_settings->value(columnsKey).toByteArray());
    auto *rest = new QTimer(&table);
    rest->setSingleShot(true);
    rest->setInterval(columnsRest);
    connect(&table, &ui::BoardTable::columnsArranged, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this, &table] { m_settings->setValue(columnsKey, table.columns()); });
}

void BoardFeed::note(const SetupId &id)
{
    if (!m_board)
        return;
    m_changed << id;
    if (!std::exchange(m_isDue, true))
        QTimer::singleShot(gathering, this, &BoardFeed::tellChanges);
}

void BoardFeed::tellChanges()
{
    m_isDue = false;
    if (!m_board)
        return m_changed.clear();
    QSet<SetupId> changed;
    for (auto one = m_changed.begin(); one != m_changed.end() && changed.size() < toldAtOnce;) {
        changed << *one;
        one = m_changed.erase(one);
    }
    if (!m_changed.isEmpty()) {
        m_isDue = true;
        QTimer::singleShot(0, this, &BoardFeed::tellChanges);
    }
    QList<BoardEntry> clients;
    for (const SetupId &id : changed) {
        auto client = m_session.boardEntry(id);
        // A server that does not answer does not say that it is gone.
        if (!client)
            m_unread << id;
        else if (*client)
            clients << std::move(**client);
        else
            m_board->clients().remove(id);
    }
    m_board->clients().put(clients);
    readAgain();
    if (changed.contains(m_board->chosenClient())) {
        tellDetails();
        tellStory();
    }
    // A colleague may have reminded the same owner meanwhile.
    if (const SetupId reminded = m_board->remindedClient(); changed.contains(reminded))
        tellReminder(reminded);
}

void BoardFeed::tellReminder(const SetupId &id)
{
    const Setup *setup = m_board ? m_session.kept(id) : nullptr;
    if (setup)
        m_board->drawReminder(reminderViewOf(*setup, m_session.surroundings(), m_clock.now()));
}

void BoardFeed::tellDone(const ui::ProgramAction &action, bool isDone)
{
    if (m_board)
        m_board->tellDone(action, isDone);
}

void BoardFeed::tellDetails()
{
    if (!m_board || !m_board->isVisible() || m_board->chosenClient().isEmpty())
        return;
    const SetupId id = m_board->chosenClient();
    const Setup *setup = m_session.kept(id);
    const auto client = m_session.boardEntry(id);
    if (setup && client && *client)
        return m_board->drawDetails(boardDetailsOf(*setup, (*client)->row(), m_session.surroundings(), m_clock.now()));
    // It stands in the table, and so it is there: the store cannot give it now.
    if (!m_board->clients().book().find(id))
        return;
    m_board->drawUnreadable(id);
    m_unread << id;
    readAgain();
}

void BoardFeed::readAgain()
{
    if (m_unread.isEmpty() || std::exchange(m_isReadingAgain, true))
        return;
    m_scheduler.after(readAgainAfter, this, [this] {
        m_isReadingAgain = false;
        const QSet<SetupId> unread = std::exchange(m_unread, {});
        for (const SetupId &id : unread)
            note(id);
    });
}

void BoardFeed::tellOf(Journal *journal, NoteBook *notes)
{
    m_journal = journal;
    m_notes = notes;
}

void BoardFeed::tellStory()
{
    if (!m_board || !m_journal || !m_notes || m_board->chosenClient().isEmpty())
        return;
    const SetupId id = m_board->chosenClient();
    const std::optional<BoardRow> row = m_board->clients().book().find(id);
    const auto lines = m_journal->of(id, row ? row->app : AppId(), 0, ui::BoardStory::most);
    const auto notes = m_notes->of(id);
    if (!lines || !notes)
        return;
    m_told = *notes;
    m_board->story().draw(id, *lines, *notes, m_clock.now());
    m_board->story().show();
}

/// A note is no change of its set-up.
void BoardFeed::tellForeignNote()
{
    if (!m_board || !m_notes || m_board->chosenClient().isEmpty())
        return;
    const auto notes = m_notes->of(m_board->chosenClient());
    if (notes && *notes != m_told)
        tellStory();
}

void BoardFeed::keepNote(const SetupId &id, const QString &text)
{
    const std::optional<BoardRow> row = m_board ? m_board->clients().book().find(id) : std::nullopt;
    if (!row || !m_notes)
        return;
    if (const auto kept = m_notes->write(id, row->app, text, m_clock.now()); !kept) {
        qCWarning(logStorage) << "a note was not kept:" << kept.error().detail;
        return m_board->story().noteNotKept();
    }
    m_board->story().noteKept();
    tellStory();
}

// A thousand at a time: the window answers meanwhile.
void BoardFeed::readDone(const SetupId &after)
{
    if (!m_board)
        return;
    const auto clients = m_session.doneAfter(after, doneAtOnce);
    // Nobody asks a second time, and an empty list would be believed.
    if (!clients)
        return m_scheduler.after(readAgainAfter, this, [this, after] { readDone(after); });
    m_board->clients().put(*clients);
    if (clients->size() < doneAtOnce)
        return m_board->noteDoneKnown();
    QTimer::singleShot(0, this, [this, last = clients->last().id()] { readDone(last); });
}

} // namespace golive::programs

#include "moc_boardfeed.cpp"
