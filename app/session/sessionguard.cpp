#include "session/session.h"

#include "base/logging.h"
#include "domain/guarding.h"
#include "session/storeproblem.h"

#include <algorithm>

using namespace std::chrono_literals;

// What happens by itself: every unsettled set-up of the database is looked after, not only the one on the screen.

namespace golive {

namespace {

// Leases are read anew, and ours are renewed, this often; a lease is stale after 15 minutes.
constexpr auto leaseInterval = 20s;
// The first page is painted before anything is looked at.
constexpr milliseconds firstTick = 300ms;

} // namespace

milliseconds Session::tickInterval() const
{
    if (!m_leasesAt)
        return firstTick;
    const bool isAnybodyWaiting = m_setup.window.has_value()
        || std::any_of(m_kept.begin(), m_kept.end(), [](const Setup &one) { return isGuardWanted(one); });
    return isAnybodyWaiting ? 1s : 5s;
}

void Session::armTick()
{
    if (m_isTicking)
        return;
    m_isTicking = true;
    m_ports.scheduler.after(tickInterval(), this, [this] {
        m_isTicking = false;
        tick();
    });
}

void Session::tick()
{
    takeForeignChanges();
    takeLeases();
    readFeed();
    lookAfterAll();
    lookWhereDue();
    tellWhetherAwaiting();
    const Surroundings before = m_surroundings;
    refreshUnfinished();
    if (m_setup.window || m_surroundings != before)
        Q_EMIT changed();
    armTick();
}

void Session::lookAfterAll()
{
    // By id: an effect may add, move or settle set-ups.
    QList<SetupId> ids;
    for (Setup &setup : m_kept) {
        takeTokens(setup);
        ids << setup.id;
    }
    // Whether the person is signed in is the page's own business; a refused sign-in is not forgotten each second.
    m_setup.screen.isAppTokenHeld = m_ports.partner.isAppTokenHeld(m_setup.app);
    for (const SetupId &id : ids) {
        if (isOurs(id))
            dispatchTo(id, event::TimePassed{});
    }
}

// --- who guards

bool Session::isOurs(const SetupId &id) const
{
    const auto lease = m_leases.constFind(id);
    return lease == m_leases.constEnd() || lease->guard == m_guardName;
}

void Session::takeLeases()
{
    const Instant now = m_ports.clock.now();
    if (m_leasesAt && now - *m_leasesAt < leaseInterval && now >= *m_leasesAt)
        return;
    m_leasesAt = now;
    const auto all = m_ports.guards.all();
    if (!all) {
        // Looking does no harm, and without the database no call can be claimed.
        qCWarning(logStorage) << "who guards what is not known:" << all.error().detail;
        return m_leases.clear();
    }
    m_leases.clear();
    for (const GuardLease &lease : *all)
        m_leases.insert(lease.setup, lease);
    bool isHolding = false;
    for (const Setup &setup : std::as_const(m_kept)) {
        const bool canLook = setup.screen.isSignedIn || setup.screen.isAppTokenHeld;
        if (!isGuardWanted(setup) || !canLook)
            continue;
        const auto held = m_leases.constFind(setup.id);
        if (held != m_leases.constEnd() && held->guard == m_guardName) {
            isHolding = true;
            continue;
        }
        if (held != m_leases.constEnd() && !held->isStale(now))
            continue;
        if (const auto taken = m_ports.guards.take(setup.id, m_guardName, now, false))
            m_leases.insert(setup.id, *taken);
    }
    if (isHolding) {
        if (const auto beaten = m_ports.guards.beat(m_guardName, now); !beaten)
            qCWarning(logStorage) << "the guard's sign of life was not kept:" << beaten.error().detail;
    }
}

void Session::takeOver(const SetupId &id)
{
    const auto taken = m_ports.guards.take(id, m_guardName, m_ports.clock.now(), true);
    if (!taken)
        return dispatch(saveFailed(taken.error()));
    m_leases.insert(id, *taken);
    m_looks.forget(id);
    refreshUnfinished();
    Q_EMIT changed();
}

GuardView Session::guardViewOf(const Setup &setup) const
{
    if (!isGuardWanted(setup))
        return {};
    const auto lease = m_leases.constFind(setup.id);
    if (lease != m_leases.constEnd() && lease->guard != m_guardName)
        return {GuardView::Kind::Elsewhere, lease->guard, lease->seenAt};
    const bool canLook = setup.screen.isSignedIn || setup.screen.isAppTokenHeld;
    return {canLook ? GuardView::Kind::Here : GuardView::Kind::NoToken, m_guardName, m_ports.clock.now()};
}

QList<Setup> Session::guarded() const
{
    QList<Setup> ours;
    for (const Setup &setup : m_kept) {
        if (isGuardWanted(setup) && isOurs(setup.id))
            ours << setup;
    }
    return ours;
}

bool Session::isAwaiting() const
{
    const QList<Setup> ours = guarded();
    return std::any_of(ours.begin(), ours.end(), [](const Setup &one) { return isOnboarded(one); });
}

void Session::tellWhetherAwaiting()
{
    const bool isNow = isAwaiting();
    if (isNow == m_wasAwaiting)
        return;
    m_wasAwaiting = isNow;
    Q_EMIT awaitingChanged(isNow);
}

// --- looking

void Session::lookWhereDue()
{
    const Instant now = m_ports.clock.now();
    std::optional<std::pair<milliseconds, SetupId>> next;
    for (const Setup &each : std::as_const(m_kept)) {
        const bool isOnScreen = each.id == m_setup.id;
        const Setup &setup = isOnScreen ? m_setup : each;
        const bool canLook = setup.screen.isSignedIn || setup.screen.isAppTokenHeld;
        const auto interval = lookInterval(setup, now, isOnScreen);
        if (!interval || !canLook || !(isOurs(setup.id) || isOnScreen) || (isOnScreen && setup.screen.busy))
            continue;
        const milliseconds overdue
            = m_looks.overdue(setup.id, lookBackOff(*interval, m_looks.misses(setup.id)), now);
        if (overdue >= 0ms && (!next || overdue > next->first))
            next = std::pair(overdue, setup.id);
    }
    // One at a tick: politeness towards the partner's limits comes before speed.
    if (!next)
        return;
    if (const Setup *setup = find(next->second))
        perform(next->second, effect::ReadState{setup->app, setup->appName});
}

void Session::readFeed()
{
    const auto mark = m_ports.feed.mark();
    if (!mark || *mark == m_feedMark)
        return;
    m_feedMark = *mark;
    QList<std::pair<SetupId, AppId>> asked;
    for (const Setup &setup : std::as_const(m_kept)) {
        if (!setup.app.isEmpty())
            asked << std::pair(setup.id, setup.app);
    }
    for (const auto &[id, app] : std::as_const(asked)) {
        const Setup *setup = find(id);
        if (!setup)
            continue;
        const auto observed = m_ports.feed.observed(app, setup->feedMark);
        if (observed && observed->mark > 0 && *observed != setup->observed)
            dispatchTo(id, event::EventsObserved{*observed});
    }
}

// --- other programs on the same database

void Session::takeForeignChanges()
{
    const auto mark = m_ports.store.changeMark();
    if (!mark || *mark == m_storeMark)
        return;
    m_storeMark = *mark;
    const auto all = m_ports.store.all();
    if (!all)
        return;
    for (const Setup &stored : all->setups) {
        if (m_stored.value(stored.id, Instant::min()) == stored.changedAt)
            continue;
        m_stored.insert(stored.id, stored.changedAt);
        m_unsaved.remove(stored.id);
        Setup taken = stored;
        if (const Setup *known = find(stored.id))
            taken.screen = known->screen;
        else
            takeTokens(taken);
        const auto kept
            = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == stored.id; });
        if (kept == m_kept.end())
            m_kept << taken;
        else
            *kept = taken;
        if (m_setup.id == taken.id)
            m_setup = taken;
        // The ledger has the last word on what was requested.
        if (!taken.app.isEmpty() && isOnboarded(taken))
            readLedger(taken.id, {taken.app, taken.onboarding});
    }
}

} // namespace golive
