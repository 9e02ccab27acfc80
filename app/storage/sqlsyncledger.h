#pragma once

#include "ports/syncledger.h"

namespace golive {

class Database;

/// The ledger in table sync_ledger. A row is never deleted.
class SqlSyncLedger final : public SyncLedger
{
public:
    /// `database` must outlive this.
    explicit SqlSyncLedger(Database &database) : m_database(database) {}

    Result<Claim, StoreFault> claim(const AppId &, int onboarding, SyncKind, Instant now) override;
    Result<Settling, StoreFault> settle(const AppId &, int onboarding, SyncKind, const SyncRecord &) override;
    Result<SyncRecord, StoreFault> read(const AppId &, int onboarding, SyncKind) const override;

private:
    Database &m_database;
};

} // namespace golive
