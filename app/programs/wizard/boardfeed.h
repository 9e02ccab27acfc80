#pragma once

#include "base/scheduler.h"
#include "ports/journal.h"
#include "ports/notebook.h"
#include "session/session.h"
#include "ui/pages/programaction.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QSettings;

namespace golive::ui {
class Board;
class BoardTable;
} // namespace golive::ui

namespace golive::programs {

/// Tells the board of each client that changes, and of the one that is chosen; keeps how somebody has it.
class BoardFeed final : public QObject
{
    Q_OBJECT
public:
    /// `settings`: nothing is kept without them.
    BoardFeed(Session &session, const Clock &clock, Scheduler &scheduler, QSettings *settings,
              QObject *parent = nullptr);

    /// Where the journal and the notes can be had; null where not.
    void tellOf(Journal *journal, NoteBook *notes);

    /// What was done for the reminder that the board shows.
    void tellDone(const ui::ProgramAction &action, bool isDone);
    /// This one from now on; a window that is made anew has another.
    void feed(ui::Board *board);

private:
    void keepColumns(ui::BoardTable &);
    void note(const SetupId &);
    void tellChanges();
    void tellDetails();
    void readAgain();
    void tellStory();
    void tellForeignNote();
    void tellReminder(const SetupId &);
    void keepNote(const SetupId &, const QString &text);
    void readDone(const SetupId &after);

    Session &m_session;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    QSettings *m_settings;
    Journal *m_journal = nullptr;
    NoteBook *m_notes = nullptr;
    QPointer<ui::Board> m_board;
    QList<Note> m_told;      ///< Of the client that is chosen.
    QSet<SetupId> m_changed; ///< Since it was last told.
    bool m_isDue = false;
    QSet<SetupId> m_unread; ///< That the store could not give; asked for again in a while.
    bool m_isReadingAgain = false;
};

} // namespace golive::programs
