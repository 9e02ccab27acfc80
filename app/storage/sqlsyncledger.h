#pragma once

#include "ports/syncledger.h"

namespace golive {

class Database;
class Transaction;

/// The ledger in table sync_ledger. A row is never deleted.
class SqlSyncLedger final : public SyncLedger
{
public:
    /// `database` must outlive this.
    explicit SqlSyncLedger(Database &database) : m_database(database) {}

    Result<Claim, StoreFault> claim(const AppId &, int onboarding, SyncKind, Instant now) override;
    Result<Claim, StoreFault> claimOnceMore(const AppId &, int onboarding, SyncKind, Instant now) override;
    Result<Settling, StoreFault> reconcile(const AppId &, int onboarding, SyncKind, const SyncRecord &) override;
    Result<Settling, StoreFault> settle(const AppId &, int onboarding, SyncKind, const SyncRecord &) override;
    Result<SyncRecord, StoreFault> read(const AppId &, int onboarding, SyncKind) const override;

private:
    Result<Claim, StoreFault> write(Transaction &, const AppId &, int onboarding, SyncKind, bool isOnceMore,
                                    Instant now);
    /// Only a row in the expected state.
    Result<Settling, StoreFault> replace(SyncRecord::State expected, const AppId &, int onboarding, SyncKind,
                                         const SyncRecord &);

    Database &m_database;
};

} // namespace golive
