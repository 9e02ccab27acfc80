#include "storage/sqlnotebook.h"

#include "storage/database.h"
#include "storage/sqltext.h"
#include "storage/transaction.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace golive {

Result<Note, StoreFault> SqlNoteBook::write(const SetupId &setup, const AppId &app, const QString &text, Instant at)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return failure(transaction.error());
    const JournalHand &hand = m_journal.hand();
    const Note note{QUuid::createUuid().toString(QUuid::WithoutBraces), setup, at, hand.person, hand.computer,
                    text.left(longestNote).remove(QChar::Null)};
    auto written =
        m_database.execute(u"INSERT INTO notes (id, setup, at, who, computer, text) VALUES (?, ?, ?, ?, ?, ?)"_s,
                           {note.id, sqlText(note.setup.value), toEpochMs(note.at), sqlText(note.who),
                            sqlText(note.computer), sqlText(note.text)});
    if (!written)
        return failure(written.error());
    JournalEntry told = entryOf({JournalWhat::NoteWritten, {}, note.id, {}}, JournalActor::Person, hand, at);
    told.setup = setup;
    told.app = app;
    if (auto appended = m_journal.append({told}); !appended)
        return failure(appended.error());
    transaction->tellOthers();
    if (auto committed = transaction->commit(); !committed)
        return failure(committed.error());
    return note;
}

Result<QList<Note>, StoreFault> SqlNoteBook::of(const SetupId &setup) const
{
    auto rows = m_database.query(
        u"SELECT id, setup, at, who, computer, text FROM notes WHERE setup=? ORDER BY at DESC, id"_s, {setup.value});
    if (!rows)
        return failure(rows.error());
    QList<Note> notes;
    while (rows->next())
        notes << Note{rows->value(0).toString(), {rows->value(1).toString()}, fromEpochMs(rows->value(2).toLongLong()),
                      rows->value(3).toString(), rows->value(4).toString(),   rows->value(5).toString()};
    return notes;
}

} // namespace golive
