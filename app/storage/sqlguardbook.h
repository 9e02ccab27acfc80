#pragma once

#include "ports/guardbook.h"

namespace golive {

class Database;

/// Leases in the same database as the set-ups, so that every program on it sees who guards what.
class SqlGuardBook final : public GuardBook
{
public:
    explicit SqlGuardBook(Database &database) : m_database(database) {}

    Result<QList<GuardLease>, StoreFault> all() const override;
    Result<GuardLease, StoreFault> take(const SetupId &, const QString &guard, Instant now, bool isTakingOver) override;
    Result<Done, StoreFault> beat(const QString &guard, Instant now) override;
    Result<Done, StoreFault> release(const QString &guard) override;

private:
    Database &m_database;
};

} // namespace golive
