#include "domain/sync/guarding.h"
#include "domain/sync/silentpoll.h"
#include "session/session.h"

using namespace std::chrono_literals;

// Looks at the partner: planned in a queue, within its limits.

namespace golive {

namespace {

// How often it is asked what other programs have polled ...
constexpr auto foreignPollsInterval = 20s;
// ... since the last that is known; they are kept a minute after they were made (sessionkeep.cpp).
constexpr auto foreignPollsSlack = 2min;

} // namespace

/// When it is looked at next, while it is not on the screen; and whether it is looked after from here.
void Session::planLook(const SetupId &id)
{
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!entry)
        return;
    Q_EMIT rowChanged(id);
    entry = m_book.entry(id);
    if (!entry)
        return;
    // What nobody has is anybody's, until one of them has taken it (isLookedAtHere()).
    const bool isPlanned = m_areLeasesAsked && entry->packed->isGuardWanted && entry->isTokenHeld && isOurs(id);
    const KnownLeases::Guard *guard = m_leases.guardOf(id);
    const bool isHeld = guard ? guard->name == m_guardName : m_areLeasesUnknown;
    const bool isGuarded = isPlanned && isHeld;
    if (isGuarded != entry->isGuarded) {
        m_book.setGuarded(id, isGuarded);
        const SetupLine line = entry->line();
        Q_EMIT guardingChanged(line, isGuarded);
        entry = m_book.entry(id);
        if (!entry)
            return;
    }
    const Instant now = m_ports.clock.now();
    const LookFacts facts = entry->packed->look();
    const auto interval = lookInterval(facts, now);
    if (!isPlanned || !interval || id == m_setup.id)
        return m_book.forgetLook(id);
    const milliseconds wait = lookBackOff(facts, *interval, m_looks.misses(id), now);
    // A restart does not begin the rounds of unopened links anew.
    const std::optional<Instant> seen = entry->packed->stateSeenAt;
    const bool isSeenBefore = !facts.isBegun() && seen && *seen <= now && !m_looks.isKnown(id);
    const Instant at = isSeenBefore ? *seen + wait : now - m_looks.overdue(id, wait, now);
    m_book.planLook(id, at, *interval, facts.isBegun());
}

/// After a sleep, or a jump of the clock: what was planned by the old time counts no more.
void Session::planAnew(bool isBack)
{
    const Instant now = m_ports.clock.now();
    m_book.forEach([&](const SetupId &id) {
        planLook(id);
        // Of what is not read its line says when, counted from the change that is on the disk; unless time came back.
        if (isBack || m_written.contains(id) || m_book.entry(id)->packed->changedAt > now)
            m_book.setDue(id, now);
    });
}

void Session::lookWhereDue()
{
    const Instant now = m_ports.clock.now();
    const SetupId shown = m_setup.id;
    const bool canLook = m_setup.screen.isSignedIn || m_setup.screen.isAppTokenHeld;
    if (const auto interval = lookInterval(m_setup, now, true); interval && canLook && !m_setup.screen.busy) {
        const milliseconds wait = lookBackOff(lookFactsOf(m_setup), *interval, m_looks.misses(shown), now);
        if (m_looks.overdue(shown, wait, now) >= 0ms)
            lookInTurn(shown);
    }
    const QList<SetupId> next =
        m_book.takeLooks(now, {!m_places.isFull(CallLine::Begun), !m_places.isFull(CallLine::Unopened)});
    for (const SetupId &id : next)
        lookInTurn(id);
}

/// Once it is its turn among all that the programs of this store ask, and where nobody else looks at it.
void Session::lookInTurn(const SetupId &id)
{
    if (m_awaitingPlace.contains(id) || !isLookedAtHere(id))
        return;
    const SetupBook::Entry *known = m_book.entry(id);
    if (!known)
        return;
    const bool isBegun = id == m_setup.id || known->packed->look().isBegun();
    m_awaitingPlace << id;
    m_places.ask(isBegun ? CallLine::Begun : CallLine::Unopened, partnerOf(id), [this, id] {
        m_awaitingPlace.remove(id);
        // Its line knows enough: nothing is read for a poll.
        const SetupBook::Entry *entry = m_book.entry(id);
        if (!entry)
            return;
        if (!isOurs(id))
            return planLook(id); // taken over meanwhile
        const SetupLine line = entry->line();
        const bool isAllAsked = id == m_setup.id || line.look.isHinted; // on the screen: a person may wait for it
        perform(id, effect::ReadState{line.app, line.summary.client, line.look.isHinted,
                                      isAllAsked ? 0 : m_looks.enoughOf(id, line.silentAnswer)});
    });
}

/// Whose limits its calls count against: of an app whose own token is all that is known nobody can tell.
QString Session::partnerOf(const SetupId &id) const
{
    const SetupBook::Entry *entry = m_book.entry(id);
    return entry && entry->packed->access == Access::Partner ? entry->packed.partnerEmail() : QString();
}

/// Where nothing is new the set-up is neither read nor written: that it was polled is noted on its line.
bool Session::isAnsweredSilently(const SetupId &id, const Event &answer)
{
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!entry || id == m_setup.id)
        return false;
    const Setup *held = m_book.heldUnused(id);
    // Nothing could be told: only a page that waits for it would say so.
    if (!held && std::holds_alternative<event::StateNotRead>(answer))
        return true;
    const auto *read = std::get_if<event::StateRead>(&answer);
    const bool isAwaited = held && (held->screen.busy || held->screen.unclear || held->screen.isTryingAgain);
    const bool isAlarm =
        entry->packed->attention == Attention::NotLookedAt || entry->packed->attentionAlone == Attention::NotLookedAt;
    const bool isNothingNew =
        read ? m_book.silentAnswer(id) == PollBook::digestOf(*read)
             : std::holds_alternative<event::StateRepeated>(answer) && m_book.silentAnswer(id).has_value();
    if (isAwaited || isAlarm || !isNothingNew)
        return false;
    notePoll(id, m_ports.clock.now());
    m_polled << id;
    return true;
}

/// Facebook's window has ended since, and another look was begun for that: what was answered before it tells the past.
bool Session::isToldTooEarly(const SetupId &id, int look) const
{
    const Setup *setup = id == m_setup.id ? &m_setup : m_book.heldUnused(id);
    const bool isAwaited = setup && setup->screen.unclear && !setup->screen.unclear->isTold;
    return isAwaited && m_looks.isOvertaken(id, look);
}

void Session::notePoll(const SetupId &id, Instant at)
{
    Setup *known = id == m_setup.id ? &m_setup : m_book.heldUnused(id);
    if (known && known->seen.at && *known->seen.at < at)
        pollAgain(*known, at);
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!entry)
        return;
    const std::optional<Instant> due = entry->packed->due;
    m_book.setPolled(id, at);
    // What was put off otherwise stays so (dueAfter()).
    if (m_book.due(id) == due)
        m_book.setDue(id, m_book.entry(id)->packed->due);
}

/// Polls that another program made, which has the set-up: nobody need be told here that nobody looks.
void Session::takeForeignPolls()
{
    const Instant now = m_ports.clock.now();
    const bool isSoon = m_foreignPollsAt && now >= *m_foreignPollsAt && now - *m_foreignPollsAt < foreignPollsInterval;
    if (!m_areForeignPollsOwed || isSoon)
        return;
    const auto polled = m_ports.store.polledAfter(m_foreignPollsTo.value_or(now) - foreignPollsSlack);
    if (!polled)
        return;
    m_areForeignPollsOwed = false;
    m_foreignPollsAt = now;
    for (const SetupLine &line : *polled) {
        const Instant at = *line.summary.stateSeenAt;
        m_foreignPollsTo = std::max(m_foreignPollsTo.value_or(at), at);
        const SetupBook::Entry *entry = m_book.entry(line.summary.id);
        const bool isNewer =
            entry && entry->packed->changedAt == line.summary.changedAt && entry->packed->stateSeenAt.value() < at;
        if (!isNewer)
            continue;
        notePoll(line.summary.id, at);
        Q_EMIT rowChanged(line.summary.id);
    }
}

} // namespace golive
