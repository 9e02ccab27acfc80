#pragma once

#include "ports/syncledger.h"
#include "storage/sqljournal.h"

#include <QHash>

namespace golive {

class Database;
class Transaction;

/// The ledger in table sync_ledger. A row is never deleted. Each claim has an id of its own: where a connection was
/// lost while it was committed, it counts as claimed until it can be read; if it is there, it is known by its id as
/// this one's, of which nothing has left. Settling knows by the id that it was done already.
class SqlSyncLedger final : public SyncLedger
{
public:
    /// `database` must outlive this. `hand`: who calls here, for the journal.
    explicit SqlSyncLedger(Database &database, JournalHand hand = {})
        : m_database(database), m_journal(database, std::move(hand))
    {
    }

    Result<Claim, StoreFault> claim(const AppId &, int onboarding, SyncKind, Instant now) override;
    Result<Claim, StoreFault> claimOnceMore(const AppId &, int onboarding, SyncKind, Instant now) override;
    Result<Settling, StoreFault> reconcile(const AppId &, int onboarding, SyncKind, const SyncRecord &) override;
    Result<Settling, StoreFault> settle(const AppId &, int onboarding, SyncKind, const SyncRecord &) override;
    Result<SyncRecord, StoreFault> read(const AppId &, int onboarding, SyncKind) const override;

private:
    /// A row as it stands.
    struct Row
    {
        SyncRecord record;
        QString state; ///< As it is written, which a newer Golive may have done.
        QString claim; ///< Whose.
    };
    Result<Row, StoreFault> readRow(const AppId &, int onboarding, SyncKind) const;
    /// Claimed by this very ledger, which does not know whether that was committed: nothing has left for it.
    bool isInDoubt(const QString &key, const Row &) const;
    Result<Claim, StoreFault> claimIf(bool (*may)(const SyncRecord &), bool isOnceMore, const AppId &, int onboarding,
                                      SyncKind, Instant now);
    Result<Claim, StoreFault> write(Transaction &, const QString &claim, const Row &before, const AppId &,
                                    int onboarding, SyncKind, bool isOnceMore, Instant now);
    /// Only a row in the expected state.
    Result<Settling, StoreFault> replace(SyncRecord::State expected, const AppId &, int onboarding, SyncKind,
                                         const SyncRecord &);

    /// Tells the journal, in the transaction of the change.
    Result<Done, StoreFault> tell(const AppId &, SyncKind, const SyncRecord &before, SyncRecord::State became,
                                  JournalActor, const QString &detail, Instant at);

    Database &m_database;
    SqlJournal m_journal;
    QHash<QString, QStringList> m_inDoubt; ///< Ids of claims whose commit was not answered, by key.
    QHash<QString, QString> m_owed;        ///< Whose claim was being settled when that commit was not answered, by key.
};

} // namespace golive
