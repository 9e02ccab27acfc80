#pragma once

#include "ports/guardbook.h"
#include "ports/setupstore.h"
#include "ports/syncledger.h"

namespace golive {

/// Stands in where the database could not be opened: nothing is kept, each try says why, and so no once-only call can
/// be made either.
class FaultedStorage final : public SetupStore, public SyncLedger
{
public:
    explicit FaultedStorage(StoreFault fault) : m_fault(std::move(fault)) {}

    Result<StoredSetups, StoreFault> all() const override { return failure(m_fault); }
    Result<qint64, StoreFault> changeMark() const override { return failure(m_fault); }
    Result<Done, StoreFault> save(const Setup &) override { return failure(m_fault); }
    Result<Done, StoreFault> remove(const SetupId &, JournalActor, Instant) override { return failure(m_fault); }
    Result<SetupOverview, StoreFault> overview() const override { return failure(m_fault); }
    Result<QList<StoreFault>, StoreFault> unreadable() const override { return failure(m_fault); }
    Result<QList<SetupLine>, StoreFault> mostPressing(int) const override { return failure(m_fault); }
    Result<QList<SetupLine>, StoreFault> linesAfter(const SetupId &, int) const override { return failure(m_fault); }
    Result<QList<SetupLine>, StoreFault> doneAfter(const SetupId &, int) const override { return failure(m_fault); }
    Result<QList<SetupLine>, StoreFault> atRestDueBefore(Instant) const override { return failure(m_fault); }
    Result<std::optional<SetupLine>, StoreFault> line(const SetupId &) const override { return failure(m_fault); }
    Result<Done, StoreFault> saveAll(const QList<Setup> &) override { return failure(m_fault); }
    Result<Done, StoreFault> keepLines(const QList<SetupLine> &) override { return failure(m_fault); }
    Result<Done, StoreFault> keepPolls(const QList<SetupLine> &) override { return failure(m_fault); }
    Result<QList<SetupLine>, StoreFault> polledAfter(Instant) const override { return failure(m_fault); }
    Result<QList<AppId>, StoreFault> appsNotNeeded() const override { return failure(m_fault); }
    Result<QList<SetupLine>, StoreFault> linesOfApp(const AppId &) const override { return failure(m_fault); }
    Result<std::optional<Setup>, StoreFault> read(const SetupId &) const override { return failure(m_fault); }
    Result<Reread, StoreFault> readAgain(const SetupId &) const override { return failure(m_fault); }
    void letGo(const SetupId &) override {}
    Result<SetupChanges, StoreFault> changesSince(qint64) const override { return failure(m_fault); }
    Result<Claim, StoreFault> claim(const AppId &, int, SyncKind, Instant) override { return failure(m_fault); }
    Result<Settling, StoreFault> settle(const AppId &, int, SyncKind, const SyncRecord &) override
    {
        return failure(m_fault);
    }
    Result<SyncRecord, StoreFault> read(const AppId &, int, SyncKind) const override { return failure(m_fault); }

    Result<Claim, StoreFault> claimOnceMore(const AppId &, int, SyncKind, Instant) override { return failure(m_fault); }
    Result<Settling, StoreFault> reconcile(const AppId &, int, SyncKind, const SyncRecord &) override
    {
        return failure(m_fault);
    }

private:
    StoreFault m_fault;
};

/// Nobody's guard, for the same reason.
class FaultedGuardBook final : public GuardBook
{
public:
    explicit FaultedGuardBook(StoreFault fault) : m_fault(std::move(fault)) {}

    Result<Done, StoreFault> forEach(const std::function<void(const GuardLease &)> &) const override
    {
        return failure(m_fault);
    }
    Result<QList<GuardLease>, StoreFault> of(const QList<SetupId> &) const override { return failure(m_fault); }
    Result<GuardLease, StoreFault> take(const SetupId &, const QString &, Instant, bool) override
    {
        return failure(m_fault);
    }
    Result<Done, StoreFault> beat(const QString &, Instant) override { return failure(m_fault); }
    Result<Done, StoreFault> release(const QString &) override { return failure(m_fault); }
    Result<qint64, StoreFault> changeMark() const override { return failure(m_fault); }
    Result<QHash<QString, Instant>, StoreFault> beats() const override { return failure(m_fault); }
    Result<QList<GuardLease>, StoreFault> takeAll(const QList<SetupId> &, const QString &, Instant) override
    {
        return failure(m_fault);
    }
    Result<LineEnd, StoreFault> moveLine(const QString &, const std::function<Instant(const LineEnd &)> &) override
    {
        return failure(m_fault);
    }

private:
    StoreFault m_fault;
};

} // namespace golive
