#pragma once

#include "ports/notebook.h"
#include "storage/sqljournal.h"

namespace golive {

class SqlNoteBook final : public NoteBook
{
public:
    /// `database` must outlive this.
    explicit SqlNoteBook(Database &database, JournalHand hand = {})
        : m_database(database), m_journal(database, std::move(hand))
    {
    }

    Result<Note, StoreFault> write(const SetupId &, const AppId &, const QString &text, Instant at) override;
    Result<QList<Note>, StoreFault> of(const SetupId &) const override;

private:
    Database &m_database;
    SqlJournal m_journal;
};

} // namespace golive
