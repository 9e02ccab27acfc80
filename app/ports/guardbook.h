#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "ports/fault.h"

#include <QHash>
#include <QList>

#include <functional>
#include <optional>

namespace golive {

/// Who guards a set-up, and when that guard was last alive.
struct GuardLease
{
    SetupId setup;
    QString guard; ///< Its name, for people: "Ana's computer", "guard on server-1".
    Instant seenAt{};

    /// A guard that has not been alive for this long may be replaced without asking: two guards do no harm (the ledger
    /// decides), none does.
    static constexpr std::chrono::minutes patience{15};
    /// A sign of life far ahead was given by a wrong clock.
    bool isStale(Instant now) const { return std::chrono::abs(now - seenAt) > patience; }
    bool operator==(const GuardLease &) const = default;
};

/// One named guard for each set-up of a database; the others watch.
class GuardBook
{
public:
    virtual ~GuardBook() = default;
    /// One after the other, since there may be a hundred thousand; by the ids of their set-ups.
    virtual Result<Done, StoreFault> forEach(const std::function<void(const GuardLease &)> &) const = 0;
    /// As a list.
    Result<QList<GuardLease>, StoreFault> all() const
    {
        QList<GuardLease> leases;
        const auto read = forEach([&leases](const GuardLease &lease) { leases << lease; });
        if (!read)
            return failure(read.error());
        return leases;
    }
    /// Of these, those that somebody guards.
    virtual Result<QList<GuardLease>, StoreFault> of(const QList<SetupId> &) const = 0;
    /// Takes the set-up where nobody guards it, its guard is stale or has this name, or `isTakingOver`. Either way the
    /// lease that then stands is returned.
    virtual Result<GuardLease, StoreFault> take(const SetupId &, const QString &guard, Instant now,
                                                bool isTakingOver) = 0;
    /// This guard is alive: all its leases are fresh.
    virtual Result<Done, StoreFault> beat(const QString &guard, Instant now) = 0;
    virtual Result<Done, StoreFault> release(const QString &guard) = 0;
    /// Another value than last time: a lease has changed hands. Signs of life do not count.
    virtual Result<qint64, StoreFault> changeMark() const = 0;
    /// The last sign of life of each guard.
    virtual Result<QHash<QString, Instant>, StoreFault> beats() const = 0;
    /// Several at once, as take() without taking over.
    virtual Result<QList<GuardLease>, StoreFault> takeAll(const QList<SetupId> &, const QString &guard,
                                                          Instant now) = 0;

    /// Where a line ends in which all programs on the store wait, and what the store's own clock says, which is the
    /// same for all of them.
    struct LineEnd
    {
        std::optional<Instant> end{};
        Instant now{};
    };
    /// Moves a line's end to where `moved` says, and returns where it was: nobody moves it in between. `moved` may be
    /// asked again where somebody was faster.
    virtual Result<LineEnd, StoreFault> moveLine(const QString &line,
                                                 const std::function<Instant(const LineEnd &)> &moved) = 0;
};

} // namespace golive
