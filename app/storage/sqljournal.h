#pragma once

#include "ports/journal.h"

namespace golive {

class Database;

class SqlJournal final : public Journal
{
public:
    /// `database` must outlive this.
    explicit SqlJournal(Database &database, JournalHand hand = {}) : m_database(database), m_hand(std::move(hand)) {}

    const JournalHand &hand() const { return m_hand; }
    /// Adds these lines, in the caller's transaction, as the last of what it writes: whoever writes holds the head
    /// until he commits. Place and hashes are filled in here.
    Result<Done, StoreFault> append(QList<JournalEntry> entries);

    Result<QList<JournalEntry>, StoreFault> after(qint64 place, int limit) const override;
    Result<QList<JournalEntry>, StoreFault> of(const SetupId &, const AppId &, qint64 before, int limit) const override;
    Result<qint64, StoreFault> lastPlace() const override;
    Result<JournalCheck, StoreFault> check() const override;
    Result<qint64, StoreFault> shorten(Instant before, Instant now) override;

private:
    Result<std::optional<JournalHead>, StoreFault> head() const;
    Result<QList<JournalEntry>, StoreFault> read(const QString &rest, const QVariantList &values) const;

    Database &m_database;
    JournalHand m_hand;
};

/// The tables of the journal and of notes, for SQLite and PostgreSQL alike.
QStringList journalTables();

} // namespace golive
