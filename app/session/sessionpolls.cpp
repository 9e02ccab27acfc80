#include "domain/sync/guarding.h"
#include "session/session.h"

using namespace std::chrono_literals;

// Looks at the partner: planned in a queue, within its limits.

namespace golive {

/// When it is looked at next, while it is not on the screen; and whether it is looked after from here.
void Session::planLook(const SetupId &id)
{
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!entry)
        return m_schedule.forget(id);
    const bool isGuarded = m_areLeasesAsked && entry->line.look.isWanted && entry->isTokenHeld && isOurs(id);
    if (isGuarded != entry->isGuarded) {
        m_book.setGuarded(id, isGuarded);
        const SetupLine line = entry->line;
        Q_EMIT guardingChanged(line, isGuarded);
        entry = m_book.entry(id);
        if (!entry)
            return;
    }
    const Instant now = m_ports.clock.now();
    const LookFacts &facts = entry->line.look;
    const auto interval = lookInterval(facts, now);
    if (!isGuarded || !interval || id == m_setup.id)
        return m_schedule.forget(id);
    const milliseconds wait = lookBackOff(facts, *interval, m_looks.misses(id), now);
    // A restart does not begin the rounds of unopened links anew.
    const auto seen = entry->line.summary.stateSeenAt;
    const bool isSeenBefore = !facts.isBegun() && seen && *seen <= now && !m_looks.isKnown(id);
    const Instant at = isSeenBefore ? *seen + wait : now - m_looks.overdue(id, wait, now);
    m_schedule.plan(id, at, *interval, facts.isBegun());
}

/// After a sleep, or a jump of the clock: what was planned by the old time counts no more.
void Session::planAnew(bool isBack)
{
    const Instant now = m_ports.clock.now();
    const QList<SetupId> ids = m_book.entries().keys();
    for (const SetupId &id : ids) {
        planLook(id);
        // Of what is not read its line says when, counted from the change that is on the disk; unless time came back.
        if (isBack || m_written.contains(id) || m_book.entry(id)->line.summary.changedAt > now)
            m_book.setDue(id, now);
    }
}

void Session::lookWhereDue()
{
    const Instant now = m_ports.clock.now();
    const auto look = [this](const SetupId &id) {
        if (const Setup *setup = find(id))
            perform(id, effect::ReadState{setup->client.app, setup->client.appName,
                                          setup->onboarding.standing.hint.has_value()});
        else
            m_schedule.forget(id);
    };
    const SetupId shown = m_setup.id;
    const bool canLook = m_setup.screen.isSignedIn || m_setup.screen.isAppTokenHeld;
    if (const auto interval = lookInterval(m_setup, now, true); interval && canLook && !m_setup.screen.busy) {
        const milliseconds wait = lookBackOff(lookFactsOf(m_setup), *interval, m_looks.misses(shown), now);
        if (m_looks.overdue(shown, wait, now) >= 0ms)
            return look(shown);
    }
    const QList<SetupId> next = m_schedule.take(now);
    for (const SetupId &id : next)
        look(id);
}

} // namespace golive
