#pragma once

#include "domain/chats/sender.h"
#include "fakestore.h"
#include "session/session.h"

#include <QMap>
#include <QQueue>
#include <QSet>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace golive::testing {

/// Runs what is due when the test moves time on.
class ManualScheduler final : public Scheduler
{
public:
    explicit ManualScheduler(ManualClock &clock) : m_clock(clock) {}
    void after(milliseconds delay, QObject *, std::function<void()> action) override
    {
        m_due.insert(m_clock.now() + delay, std::move(action));
    }
    void advance(milliseconds by)
    {
        const Instant until = m_clock.now() + by;
        while (!m_due.isEmpty() && m_due.firstKey() <= until) {
            m_clock.set(std::max(m_clock.now(), m_due.firstKey()));
            const auto action = m_due.take(m_due.firstKey());
            action();
        }
        m_clock.set(until);
    }

private:
    ManualClock &m_clock;
    QMultiMap<Instant, std::function<void()>> m_due;
};

/// Answers at once with what the test prepared for an activity; what is not prepared is recorded and stays open.
class FakeGateway final : public PartnerGateway
{
public:
    void perform(const PartnerCall &call, Answer answer) override
    {
        const Activity activity = activityOf(call);
        performed << activity;
        apps << appOf(call);
        if (const auto prepared = answers.constFind(activity); prepared != answers.constEnd())
            answer(isRepeated(call, *prepared) ? Event(event::StateRepeated{}) : prepared.value());
        else
            open.insert(activity, std::move(answer));
    }
    void abandon(Activity activity, const AppId &) override { abandoned << activity; }
    bool isSignedIn() const override { return signedIn; }
    QString signedInAs() const override { return account; }
    bool isAppTokenHeld(const AppId &) const override { return signedIn; }

    /// The apps that were asked about, in order.
    QList<AppId> apps;
    QMap<Activity, Event> answers;
    QMap<Activity, Answer> open;
    QList<Activity> performed;
    QList<Activity> abandoned;
    bool signedIn = true;
    QString account;  ///< Whose sign-in it is; empty where a test does not care.
    int repeated = 0; ///< Polls for which the pipeline alone was enough, as PartnerService has it.

private:
    bool isRepeated(const PartnerCall &call, const Event &prepared)
    {
        const auto *asked = std::get_if<effect::ReadState>(&call);
        const auto *read = std::get_if<event::StateRead>(&prepared);
        const bool isEnough = asked && read && read->pipelineSaid != 0 && asked->pipelineSaid == read->pipelineSaid;
        repeated += isEnough;
        return isEnough;
    }
};

class FakeSender final : public SyncSender
{
public:
    void prepare(const AppId &, SyncKind, std::function<void(const std::optional<SyncRecord> &)> ready) override
    {
        ready(hindrance);
    }
    void send(const AppId &app, SyncKind kind, std::function<void(const SyncRecord &)> settled) override
    {
        sent << kind;
        apps << app;
        claimedWhenSent << isClaimed(kind);
        if (answersAtOnce)
            settled(answer);
        else
            open = std::move(settled);
    }
    std::optional<SyncRecord> hindrance; ///< Why no call can be made.
    QList<SyncKind> sent;
    QList<AppId> apps;
    QList<bool> claimedWhenSent;
    std::function<bool(SyncKind)> isClaimed = [](SyncKind) { return false; };
    SyncRecord answer{SyncRecord::State::Accepted, QStringLiteral("req"), {}, {}, {}, {}, false};
    bool answersAtOnce = true;
    std::function<void(const SyncRecord &)> open;
};

/// Keeps the promises of the ledger on disk: both go through tests/ports/tst_syncledger.
class FakeLedger final : public SyncLedger
{
public:
    using Key = std::tuple<AppId, int, SyncKind>;

    Result<Claim, StoreFault> claim(const AppId &app, int onboarding, SyncKind kind, Instant now) override
    {
        return claimIf(
            app, onboarding, kind, now, [](const SyncRecord &row) { return row.mayBeClaimed(); }, false);
    }
    Result<Claim, StoreFault> claimOnceMore(const AppId &app, int onboarding, SyncKind kind, Instant now) override
    {
        return claimIf(
            app, onboarding, kind, now,
            [](const SyncRecord &row) { return row.state == SyncRecord::State::Unknown && !row.isOnceMore; }, true);
    }
    Result<Settling, StoreFault> settle(const AppId &app, int onboarding, SyncKind kind,
                                        const SyncRecord &record) override
    {
        if (record.state == SyncRecord::State::NotRequested || record.state == SyncRecord::State::Claimed)
            return failure(StoreFault{StoreFault::Kind::Other, {}, QStringLiteral("not a settlement")});
        return replace({app, onboarding, kind}, SyncRecord::State::Claimed, record);
    }
    Result<Settling, StoreFault> reconcile(const AppId &app, int onboarding, SyncKind kind,
                                           const SyncRecord &record) override
    {
        const bool isEnd = record.state == SyncRecord::State::Accepted ||
                           (record.state == SyncRecord::State::Refused && !record.isUnspentRefusal());
        if (!isEnd)
            return failure(StoreFault{StoreFault::Kind::Other, {}, QStringLiteral("not an end")});
        return replace({app, onboarding, kind}, SyncRecord::State::Unknown, record);
    }
    Result<SyncRecord, StoreFault> read(const AppId &app, int onboarding, SyncKind kind) const override
    {
        if (fault)
            return failure(*fault);
        const auto found = all.find({app, onboarding, kind});
        return found == all.end() ? SyncRecord{} : found->second;
    }
    /// Of app "app-1" in its first onboarding.
    SyncRecord &row(SyncKind kind) { return all[{AppId{QStringLiteral("app-1")}, 1, kind}]; }

    std::map<Key, SyncRecord> all;
    std::optional<StoreFault> fault;

private:
    template <class May>
    Result<Claim, StoreFault> claimIf(const AppId &app, int onboarding, SyncKind kind, Instant now, May may,
                                      bool isOnceMore)
    {
        if (fault)
            return failure(*fault);
        SyncRecord &found = all[{app, onboarding, kind}];
        if (!may(found))
            return Claim::AlreadyClaimed;
        const bool wasOnceMore = found.isOnceMore;
        found = {};
        found.state = SyncRecord::State::Claimed;
        found.at = now;
        found.isOnceMore = wasOnceMore || isOnceMore;
        return Claim::Granted;
    }
    Result<Settling, StoreFault> replace(const Key &key, SyncRecord::State expected, const SyncRecord &record)
    {
        if (fault)
            return failure(*fault);
        SyncRecord &found = all[key];
        if (found.state != expected)
            return Settling::NotClaimed;
        // As the ledger does it: a further send that did not leave tells nothing of the first.
        const bool isFurtherNotSent = found.isOnceMore && record.mayBeClaimed();
        const bool isOnceMore = found.isOnceMore && !isFurtherNotSent;
        const auto at = record.at ? record.at : found.at;
        found = record;
        found.at = at;
        found.notBefore.reset();
        found.isOnceMore = isOnceMore;
        if (isFurtherNotSent)
            found.state = SyncRecord::State::Unknown;
        return Settling::Settled;
    }
};

/// As FakeLedger, through tests/ports/tst_guardbook.
class FakeGuards final : public GuardBook
{
public:
    Result<Done, StoreFault> forEach(const std::function<void(const GuardLease &)> &tell) const override
    {
        if (isAway)
            return away();
        ++readThrough;
        for (const GuardLease &lease : leases)
            tell(lease);
        return Done{};
    }
    Result<QList<GuardLease>, StoreFault> of(const QList<SetupId> &setups) const override
    {
        if (isAway)
            return away();
        QList<GuardLease> found;
        for (const SetupId &setup : setups) {
            if (leases.contains(setup))
                found << leases.value(setup);
        }
        return found;
    }
    Result<GuardLease, StoreFault> take(const SetupId &setup, const QString &guard, Instant now,
                                        bool isTakingOver) override
    {
        if (isAway)
            return away();
        ++takings;
        const auto held = leases.constFind(setup);
        if (held != leases.constEnd() && held->guard != guard && !held->isStale(now) && !isTakingOver)
            return *held;
        leases[setup] = {setup, guard, now};
        return leases[setup];
    }
    Result<Done, StoreFault> beat(const QString &guard, Instant now) override
    {
        for (GuardLease &lease : leases) {
            if (lease.guard == guard)
                lease.seenAt = now;
        }
        return Done{};
    }
    Result<Done, StoreFault> release(const QString &guard) override
    {
        leases.removeIf([&](auto lease) { return lease->guard == guard; });
        return Done{};
    }
    Result<qint64, StoreFault> changeMark() const override
    {
        if (isAway)
            return away();
        return ++mark; // tests change `leases` themselves
    }
    Result<QHash<QString, Instant>, StoreFault> beats() const override
    {
        if (isAway)
            return away();
        QHash<QString, Instant> seen;
        for (const GuardLease &lease : leases)
            seen.insert(lease.guard, lease.seenAt);
        return seen;
    }
    Result<QList<GuardLease>, StoreFault> takeAll(const QList<SetupId> &setups, const QString &guard,
                                                  Instant now) override
    {
        const int before = takings;
        QList<GuardLease> taken;
        for (const SetupId &setup : setups)
            taken << *take(setup, guard, now, false);
        takings = before + 1;
        return taken;
    }
    Result<LineEnd, StoreFault> moveLine(const QString &line,
                                         const std::function<Instant(const LineEnd &)> &moved) override
    {
        if (isAway)
            return away();
        const LineEnd known{lines.contains(line) ? std::optional(lines[line]) : std::nullopt,
                            storeClock ? storeClock->now() : Instant{}};
        lines[line] = moved(known);
        return known;
    }
    static tl::unexpected<StoreFault> away() { return failure(StoreFault{StoreFault::Kind::Unreachable, {}, {}}); }
    mutable qint64 mark = 0;
    int takings = 0;             ///< So often were some asked for, alone or together.
    mutable int readThrough = 0; ///< So often were all asked for.
    QMap<SetupId, GuardLease> leases;
    QMap<QString, Instant> lines;
    const Clock *storeClock = nullptr; ///< What lines go by.
    bool isAway = false;               ///< As a server that does not answer.
};

class FakeFeed final : public EventFeed
{
public:
    Result<qint64, StoreFault> mark() const override { return now; }
    /// All of it or nothing: what came up to a place within it is not told apart.
    Result<Observed, StoreFault> observed(const AppId &app, qint64 since) const override
    {
        const Observed known = seen.value(app);
        return known.mark > since || since == 0 ? known : Observed{};
    }
    Result<Observed, StoreFault> observedOf(const AppId &app, const Sender &own, qint64 since) const override
    {
        askedFor << own;
        return observed(app, since);
    }
    Result<QList<std::pair<AppId, qint64>>, StoreFault> newsSince(qint64 since) const override
    {
        QList<std::pair<AppId, qint64>> news;
        for (auto one = seen.begin(); one != seen.end(); ++one) {
            if (one->mark > since)
                news << std::pair(one.key(), one->mark);
        }
        return news;
    }
    qint64 now = 0;
    QMap<AppId, Observed> seen;
    mutable QList<Sender> askedFor;
};

class FakeMachine final : public MachineProbe
{
public:
    void check(const QString &, std::function<void(QList<MachineFinding>)> answer) override { answer({}); }
};

/// A session with everything around it made by the test.
struct World
{
    World() { guards.storeClock = &clock; }
    ManualClock clock{Instant(std::chrono::hours(24 * 365 * 56))};
    ManualScheduler scheduler{clock};
    FakeGateway gateway;
    FakeSender sender;
    FakeLedger ledger;
    FakeStore store;
    FakeGuards guards;
    FakeFeed feed;
    FakeMachine machine;
    SessionPorts ports{gateway, sender, ledger, store, guards, feed, machine, clock, scheduler};
    Session session{ports, Surroundings{}, QStringLiteral("here")};
};

} // namespace golive::testing
