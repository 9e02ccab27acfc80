#pragma once

#include "ports/guardbook.h"
#include "storage/statement.h"

namespace golive {

class Database;

/// Leases in the same database as the set-ups, so that every program on it sees who guards what.
class SqlGuardBook final : public GuardBook
{
public:
    explicit SqlGuardBook(Database &database) : m_database(database) {}

    Result<Done, StoreFault> forEach(const std::function<void(const GuardLease &)> &) const override;
    Result<QList<GuardLease>, StoreFault> of(const QList<SetupId> &) const override;
    Result<GuardLease, StoreFault> take(const SetupId &, const QString &guard, Instant now, bool isTakingOver) override;
    Result<Done, StoreFault> beat(const QString &guard, Instant now) override;
    Result<Done, StoreFault> release(const QString &guard) override;
    Result<qint64, StoreFault> changeMark() const override;
    Result<QHash<QString, Instant>, StoreFault> beats() const override;
    Result<QList<GuardLease>, StoreFault> takeAll(const QList<SetupId> &, const QString &guard, Instant now) override;
    Result<LineEnd, StoreFault> moveLine(const QString &line,
                                         const std::function<Instant(const LineEnd &)> &moved) override;

private:
    struct Taking
    {
        Statement read;
        Statement write;
        QList<SetupId> moved{}; ///< Those that have changed hands.
    };
    Result<Taking, StoreFault> prepareTaking();
    /// In a transaction.
    Result<GuardLease, StoreFault> takeOne(Taking &, const SetupId &, const QString &guard, Instant now,
                                           bool isTakingOver);
    Database &m_database;
};

} // namespace golive
