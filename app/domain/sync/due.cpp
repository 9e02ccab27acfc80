#include "domain/sync/due.h"

#include "domain/advance.h"
#include "domain/chats/arrival.h"
#include "domain/sync/attention.h"
#include "domain/sync/claimpatience.h"
#include "domain/sync/guarding.h"
#include "domain/sync/guardpatience.h"
#include "domain/sync/syncplan.h"
#include "domain/sync/watching.h"

#include <algorithm>

namespace golive {

namespace {

/// Every comparison with the clock that advance(TimePassed), attentionOf() or fateOf() makes turns at one of the
/// moments collected here; the earliest that is still to come is kept. A moment at which nothing happens after all does
/// no harm.
class Edges
{
public:
    explicit Edges(Instant now) : m_now(now) {}

    void at(Instant edge)
    {
        if (edge > m_now)
            m_next = std::min(m_next.value_or(edge), edge);
    }
    /// A comparison `now - begun >= patience`, or `>`, or of its absolute value; and of `now` with `begun` itself.
    void around(Instant begun, milliseconds patience)
    {
        constexpr milliseconds tick{1};
        for (const Instant edge :
             {begun - patience, begun - patience + tick, begun, begun + patience, begun + patience + tick})
            at(edge);
    }
    void around(const std::optional<Instant> &begun, milliseconds patience)
    {
        if (begun)
            around(*begun, patience);
    }
    std::optional<Instant> next() const { return m_next; }

private:
    Instant m_now;
    std::optional<Instant> m_next;
};

void takeSync(Edges &edges, const Setup &setup, SyncKind kind)
{
    const SyncRecord &record = syncRecord(setup, kind);
    const int tries = kind == SyncKind::Contacts ? setup.onboarding.contactsTries : setup.onboarding.historyTries;
    edges.around(record.at, claimPatience);
    edges.around(record.at, contactsPatience);
    edges.around(record.at, syncBackOff(1));
    edges.around(record.at, syncBackOff(tries));
    if (record.notBefore)
        edges.around(*record.notBefore, milliseconds{});
}

void takeWindow(Edges &edges, const Setup &setup)
{
    edges.around(liveSince(setup), SyncWindow::length);
    edges.around(setup.seen.state.liveAt, SyncWindow::length);
    if (!setup.onboarding.window)
        return;
    const Instant end = setup.onboarding.window->closesAt();
    edges.at(end);
    edges.at(end - onceMoreDecidedBefore);
    for (const std::chrono::minutes reminder : reminders)
        edges.at(end - reminder);
}

void takePhone(Edges &edges, const Setup &setup)
{
    edges.around(setup.onboarding.liveSeenAt, phoneReminderAfter);
    edges.around(setup.onboarding.phoneRemindedAt, phoneReminderAfter);
    edges.around(setup.onboarding.observed.lastEchoAt, phoneReminderAfter);
    if (const auto echo = setup.onboarding.observed.fields.constFind(QStringLiteral("smb_message_echoes"));
        echo != setup.onboarding.observed.fields.constEnd())
        edges.around(echo->lastAt, phoneReminderAfter);
}

/// The silence after 100 percent, which no event ends.
void takeArrival(Edges &edges, const Setup &setup)
{
    for (const PhaseSeen &phase : setup.onboarding.observed.phases)
        edges.around(phase.lastAt, arrivalQuiet);
}

/// Waits are cut short towards the end of the chance: the plan itself knows by how much, as things stand now. What else
/// changes the plan has an edge of its own, at which it is asked anew.
void takeTurn(Edges &edges, const Setup &setup, Instant now)
{
    if (const auto turn = nextSyncTurn(setup, now))
        edges.at(turn->due);
}

bool isDueNow(const Setup &setup, Instant now)
{
    const Outcome outcome = advance(setup, event::TimePassed{}, now);
    return !outcome.effects.empty() || outcome.setup != setup;
}

Due edgesOf(const Setup &setup, Instant now)
{
    Edges edges(now);
    takeWindow(edges, setup);
    takeSync(edges, setup, SyncKind::Contacts);
    takeSync(edges, setup, SyncKind::History);
    edges.around(setup.onboarding.syncBegunAt, contactsPatience);
    edges.around(setup.listening.readAt, subscriptionsAge);
    edges.around(setup.screen.subscriptionsAskedAt, subscriptionsAge);
    edges.around(setup.screen.subscriptionsAskedAt, lookPatience);
    if (setup.onboarding.finish)
        edges.around(setup.onboarding.finish->at, attentionPatience);
    edges.around(setup.onboarding.liveSeenAt, attentionPatience);
    if (setup.signUp.wait)
        edges.at(setup.signUp.wait->until);
    takePhone(edges, setup);
    takeArrival(edges, setup);
    takeTurn(edges, setup, now);
    Due due;
    due.whilePolled = edges.next();
    // Only the patience that it has: thousands of links that are looked at once an hour must not all be read at once
    // when the shorter one is over.
    if (setup.seen.at && isGuardWanted(setup))
        edges.around(setup.seen.at, patienceEnd(lookFactsOf(setup), *setup.seen.at) - *setup.seen.at);
    if (const auto watch = nextWatch(setup.id, watchOf(setup), setup.seen.at, now))
        edges.at(*watch);
    due.at = edges.next();
    return due;
}

} // namespace

Due dueOf(const Setup &setup, Instant now)
{
    return isDueNow(setup, now) ? Due{now, now} : edgesOf(setup, now);
}

std::optional<Instant> nextDueOf(const Setup &setup, Instant now)
{
    return dueOf(setup, now).at;
}

std::optional<Instant> nextEdgeOf(const Setup &setup, Instant now)
{
    return edgesOf(setup, now).at;
}

} // namespace golive
