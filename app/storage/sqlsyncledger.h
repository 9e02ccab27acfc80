#pragma once

#include "ports/syncledger.h"
#include "storage/sqljournal.h"

namespace golive {

class Database;
class Transaction;

/// The ledger in table sync_ledger. A row is never deleted.
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
    Result<Claim, StoreFault> write(Transaction &, const AppId &, int onboarding, SyncKind, const SyncRecord &before,
                                    bool isOnceMore, Instant now);
    /// Only a row in the expected state.
    Result<Settling, StoreFault> replace(SyncRecord::State expected, const AppId &, int onboarding, SyncKind,
                                         const SyncRecord &);

    /// Tells the journal, in the transaction of the change.
    Result<Done, StoreFault> tell(const AppId &, SyncKind, const SyncRecord &before, SyncRecord::State became,
                                  JournalActor, const QString &detail, Instant at);

    Database &m_database;
    SqlJournal m_journal;
};

} // namespace golive
