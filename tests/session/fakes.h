#pragma once

#include "session/session.h"

#include <QMap>
#include <QQueue>

#include <functional>

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
        if (const auto prepared = answers.constFind(activity); prepared != answers.constEnd())
            answer(prepared.value());
        else
            open.insert(activity, std::move(answer));
    }
    void abandon(Activity activity) override { abandoned << activity; }
    bool isSignedIn() const override { return signedIn; }
    QString signedInAs() const override { return {}; }
    bool isAppTokenHeld(const AppId &) const override { return signedIn; }

    QMap<Activity, Event> answers;
    QMap<Activity, Answer> open;
    QList<Activity> performed;
    QList<Activity> abandoned;
    bool signedIn = true;
};

class FakeSender final : public SyncSender
{
public:
    void send(const AppId &, SyncKind kind, std::function<void(const SyncRecord &)> settled) override
    {
        sent << kind;
        claimedWhenSent << isClaimed(kind);
        if (answersAtOnce)
            settled(answer);
        else
            open = std::move(settled);
    }
    QList<SyncKind> sent;
    QList<bool> claimedWhenSent;
    std::function<bool(SyncKind)> isClaimed = [](SyncKind) { return false; };
    SyncRecord answer;
    bool answersAtOnce = true;
    std::function<void(const SyncRecord &)> open;
};

class FakeLedger final : public SyncLedger
{
public:
    Result<Claim, StoreFault> claim(const AppId &, int, SyncKind kind, Instant now) override
    {
        if (fault)
            return failure(*fault);
        if (!rows[kind].mayBeClaimed())
            return Claim::AlreadyClaimed;
        rows[kind].state = SyncRecord::State::Claimed;
        rows[kind].at = now;
        return Claim::Granted;
    }
    Result<Settling, StoreFault> settle(const AppId &, int, SyncKind kind, const SyncRecord &record) override
    {
        if (fault)
            return failure(*fault);
        if (rows[kind].state != SyncRecord::State::Claimed)
            return Settling::NotClaimed;
        rows[kind] = record;
        return Settling::Settled;
    }
    Result<SyncRecord, StoreFault> read(const AppId &, int, SyncKind kind) const override
    {
        if (fault)
            return failure(*fault);
        return rows.value(kind);
    }
    QMap<SyncKind, SyncRecord> rows;
    std::optional<StoreFault> fault;
};

class FakeStore final : public SetupStore
{
public:
    Result<StoredSetups, StoreFault> all() const override
    {
        if (fault)
            return failure(*fault);
        return StoredSetups{kept.values(), {}};
    }
    Result<Done, StoreFault> save(const Setup &setup) override
    {
        ++saves;
        if (fault)
            return failure(*fault);
        kept.insert(setup.id, setup);
        kept[setup.id].screen = {};
        return Done{};
    }
    Result<Done, StoreFault> remove(const SetupId &id) override
    {
        kept.remove(id);
        return Done{};
    }
    QMap<SetupId, Setup> kept;
    std::optional<StoreFault> fault;
    int saves = 0;
};

class FakeMachine final : public MachineProbe
{
public:
    void check(const QString &, std::function<void(QList<MachineFinding>)> answer) override { answer({}); }
};

/// A session with everything around it made by the test.
struct World
{
    ManualClock clock{Instant(std::chrono::hours(24 * 365 * 56))};
    ManualScheduler scheduler{clock};
    FakeGateway gateway;
    FakeSender sender;
    FakeLedger ledger;
    FakeStore store;
    FakeMachine machine;
    Session session{SessionPorts{gateway, sender, ledger, store, machine, clock, scheduler}, Surroundings{}};
};

} // namespace golive::testing
