#include "session/session.h"

#include "base/logging.h"
#include "domain/guarding.h"
#include "domain/sender.h"
#include "domain/syncplan.h"
#include "session/storeproblem.h"

#include <algorithm>

using namespace std::chrono_literals;

// What happens by itself: every unsettled set-up of the database is looked after, not only the one on the screen.

namespace golive {

namespace {

bool canLook(const Setup &setup)
{
    return setup.screen.isSignedIn || setup.screen.isAppTokenHeld;
}

// Leases are read anew, and ours are renewed, this often; a lease is stale after 15 minutes.
constexpr auto leaseInterval = 20s;
// The tick comes each second, or each five: a longer gap was a sleep, or a jump of the clock.
constexpr auto longestGap = 1min;
// Time for each set-up to be looked at again.
constexpr auto wakingUp = 2min;
/// One look at a tick: after an outage many set-ups take a while to be looked at again.
constexpr auto catchingUp = 10min;

} // namespace

milliseconds Session::tickInterval() const
{
    const bool isAnybodyWaiting =
        m_setup.onboarding.window.has_value() ||
        std::any_of(m_kept.begin(), m_kept.end(), [](const Setup &one) { return isGuardWanted(one); });
    return isAnybodyWaiting ? 1s : 5s;
}

void Session::armTick()
{
    if (m_isTicking || !m_isLookingAfter)
        return;
    m_isTicking = true;
    m_ports.scheduler.after(tickInterval(), this, [this] {
        m_isTicking = false;
        tick();
    });
}

void Session::lookAfter()
{
    m_isLookingAfter = true;
    tick();
}

void Session::tick()
{
    const Instant now = m_ports.clock.now();
    if (!m_tickedAt || std::chrono::abs(now - *m_tickedAt) > longestGap)
        m_awakeSince = now;
    m_tickedAt = now;
    settleWaiting();
    takeForeignChanges();
    takeLeases();
    readFeed();
    lookAfterAll();
    lookWhereDue();
    tellWhetherAwaiting();
    tellReach();
    refreshUnfinished();
    // Against what was drawn last: a set-up beside the one on the screen has refreshed the rows already.
    const QList<SetupSummary> rows = m_surroundings.unfinished + m_surroundings.putAway;
    if (m_setup.onboarding.window || rows != m_drawnRows || m_surroundings.guard != m_drawnGuard ||
        m_surroundings.outage != m_drawnOutage) {
        m_drawnRows = rows;
        m_drawnGuard = m_surroundings.guard;
        m_drawnOutage = m_surroundings.outage;
        Q_EMIT changed();
    }
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
    m_setup.screen.isAppTokenHeld = m_ports.partner.isAppTokenHeld(m_setup.client.app);
    // An outage is told by the one whose hours run. Where nobody's run, each set-up tells by itself that nobody could
    // look; else none does, although the five minutes may be still to come, as after a restart.
    const Instant now = m_ports.clock.now();
    if (m_reach.open() && mostPressed())
        m_outageAt = now;
    const bool isOutageTold = m_outageAt && std::chrono::abs(now - *m_outageAt) < catchingUp;
    const event::TimePassed passed{isJustAwake(), isOutageTold};
    for (const SetupId &id : ids) {
        if (isOurs(id))
            dispatchTo(id, passed);
    }
}

// --- who guards

bool Session::isOurs(const SetupId &id) const
{
    const auto lease = m_leases.constFind(id);
    return lease == m_leases.constEnd() || lease->guard == m_guardName || lease->isStale(m_ports.clock.now());
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
    // A lease that we cannot live up to, having no token, is given back: somebody else may have one.
    const auto isIdle = [this](const Setup &setup) {
        const auto held = m_leases.constFind(setup.id);
        return isGuardWanted(setup) && !canLook(setup) && held != m_leases.constEnd() && held->guard == m_guardName;
    };
    if (std::any_of(m_kept.begin(), m_kept.end(), isIdle)) {
        if (const auto released = m_ports.guards.release(m_guardName); released)
            m_leases.removeIf([this](auto lease) { return lease->guard == m_guardName; });
    }
    bool isHolding = false;
    for (const Setup &setup : std::as_const(m_kept)) {
        const auto held = m_leases.constFind(setup.id);
        const bool isHeld = held != m_leases.constEnd() && !held->isStale(now);
        isHolding = isHolding || (isHeld && held->guard == m_guardName);
        if (isHeld || !isGuardWanted(setup) || !canLook(setup))
            continue;
        if (const auto taken = m_ports.guards.take(setup.id, m_guardName, now, false)) {
            m_leases.insert(setup.id, *taken);
            m_feedMark = -1; // what it missed while another guard had it
        }
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
    m_feedMark = -1;
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
    return {canLook(setup) ? GuardView::Kind::Here : GuardView::Kind::NoToken, m_guardName, {}};
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
    const Instant now = m_ports.clock.now();
    return std::any_of(ours.begin(), ours.end(), [now](const Setup &one) {
        // A number that never goes live, or waits for a person, is no reason to stay awake for days.
        const bool isInTime = one.onboarding.window && now < one.onboarding.window->closesAt() + SyncWindow::length;
        const bool isLive = one.seen.state.stage == AppStage::Live;
        const bool isGoing = isLive ? armStateOf(one) == ArmState::Armed : one.seen.state.stage != AppStage::Failed;
        return canLook(one) && isInTime && isGoing;
    });
}

void Session::tellWhetherAwaiting()
{
    const bool isNow = isAwaiting();
    if (isNow == m_wasAwaiting)
        return;
    m_wasAwaiting = isNow;
    Q_EMIT awaitingChanged(isNow);
}

bool Session::isJustAwake() const
{
    return m_awakeSince && std::chrono::abs(m_ports.clock.now() - *m_awakeSince) < wakingUp;
}

// --- the way to Gupshup

void Session::noteReach(const std::optional<Outage::Why> &why)
{
    if (why)
        m_reach.failed(*why, m_ports.clock.now());
    else
        m_reach.answered();
}

void Session::lookAgain()
{
    m_looks = {};
    armTick();
}

/// Of those guarded here whose 24 hours run, the one whose end is nearest.
const Setup *Session::mostPressed() const
{
    const Instant now = m_ports.clock.now();
    const Setup *found = nullptr;
    for (const Setup &setup : m_kept) {
        const bool isPressed =
            isGuardWanted(setup) && isOurs(setup.id) && setup.onboarding.window && !setup.onboarding.again;
        if (isPressed && !setup.onboarding.window->isOver(now) &&
            (!found || setup.onboarding.window->closesAt() < found->onboarding.window->closesAt()))
            found = &setup;
    }
    return found;
}

void Session::tellReach()
{
    // What is older than the sleep was not seen to last.
    if (isJustAwake())
        return;
    const Instant now = m_ports.clock.now();
    m_surroundings.outage = m_reach.said(now);
    const Setup *pressed = mostPressed();
    const Reach::News news = m_reach.news(pressed != nullptr, now);
    if (news == Reach::News::None)
        return;
    Q_EMIT reachChanged(m_surroundings.outage);
    if (!pressed)
        return;
    Notice notice;
    notice.kind = news == Reach::News::Lost ? Notice::Kind::Unreachable : Notice::Kind::ReachedAgain;
    notice.outage = m_surroundings.outage;
    const Setup told = *pressed;
    Q_EMIT noticeWanted(told, notice);
}

// --- looking

void Session::lookWhereDue()
{
    const Instant now = m_ports.clock.now();
    std::optional<std::pair<milliseconds, SetupId>> next;
    for (const Setup &each : std::as_const(m_kept)) {
        const bool isOnScreen = each.id == m_setup.id;
        const Setup &setup = isOnScreen ? m_setup : each;
        const auto interval = lookInterval(setup, now, isOnScreen);
        if (!interval || !canLook(setup) || !(isOurs(setup.id) || isOnScreen) || (isOnScreen && setup.screen.busy))
            continue;
        // While the 24 hours run nobody waits for ten minutes to see that Gupshup is there again.
        const bool isRunning = setup.onboarding.window && !setup.onboarding.window->isOver(now);
        const milliseconds wait = lookBackOff(*interval, m_looks.misses(setup.id), isRunning ? 2min : 10min);
        const milliseconds overdue = m_looks.overdue(setup.id, wait, now);
        if (overdue >= 0ms && (!next || overdue > next->first))
            next = std::pair(overdue, setup.id);
    }
    // One at a tick: politeness towards the partner's limits comes before speed.
    if (!next)
        return;
    if (const Setup *setup = find(next->second))
        perform(next->second, effect::ReadState{setup->client.app, setup->client.appName,
                                                setup->onboarding.standing.hint.has_value()});
}

void Session::readFeed()
{
    const auto mark = m_ports.feed.mark();
    if (!mark || *mark == m_feedMark)
        return;
    QList<std::pair<SetupId, AppId>> asked;
    for (const Setup &setup : std::as_const(m_kept)) {
        if (!setup.client.app.isEmpty() && isOurs(setup.id))
            asked << std::pair(setup.id, setup.client.app);
    }
    bool isAllRead = true;
    for (const auto &[id, app] : std::as_const(asked)) {
        const Setup *setup = find(id);
        if (!setup)
            continue;
        const auto observed = m_ports.feed.observedOf(app, senderOf(*setup), setup->onboarding.feedMark);
        isAllRead = isAllRead && observed;
        if (observed && observed->mark > 0 && *observed != setup->onboarding.observed)
            dispatchTo(id, event::EventsObserved{*observed});
    }
    // What could not be read, or is only being read, is asked for again with the next tick.
    if (isAllRead)
        m_feedMark = *mark;
}

// --- other programs on the same database

void Session::takeForeignChanges()
{
    const auto mark = m_ports.store.changeMark();
    if (!mark || *mark == m_storeMark)
        return;
    m_storeMark = *mark;
    // What was changed here goes in first: the store puts together what both have changed.
    flush();
    const auto all = m_ports.store.all();
    if (!all)
        return;
    for (const Setup &stored : all->setups) {
        Setup known = m_stored.value(stored.id);
        known.screen = {};
        known.listening.header.clear();
        if (known != stored)
            adopt(stored);
    }
    forgetRemoved(*all);
}

void Session::adopt(const Setup &stored)
{
    m_stored.insert(stored.id, stored);
    m_unsaved.remove(stored.id);
    Setup taken = stored;
    if (const Setup *known = find(stored.id)) {
        // What is never on disk is this window's own.
        taken.screen = known->screen;
        taken.listening.header = known->listening.header;
    } else {
        takeTokens(taken);
    }
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == stored.id; });
    if (kept == m_kept.end())
        m_kept << taken;
    else
        *kept = taken;
    if (m_setup.id == taken.id) {
        m_setup = taken;
        Q_EMIT changed();
    }
    // The ledger has the last word on what was requested.
    if (!taken.client.app.isEmpty() && isOnboarded(taken))
        readLedger(taken.id, {taken.client.app, taken.onboarding.number});
}

void Session::forgetRemoved(const StoredSetups &all)
{
    // One that cannot be read is still there.
    if (!all.unreadable.isEmpty())
        return;
    const auto isStored = [&](const SetupId &id) {
        return std::any_of(all.setups.begin(), all.setups.end(), [&](const Setup &one) { return one.id == id; });
    };
    // Only what was once on disk: what could not be written yet is not gone.
    const auto isRemoved = [&](const Setup &one) { return m_stored.contains(one.id) && !isStored(one.id); };
    const bool isOnScreen = isRemoved(m_setup);
    m_kept.removeIf(isRemoved);
    m_stored.removeIf([&](auto one) { return !isStored(one.key()); });
    if (isOnScreen)
        startNew();
}

} // namespace golive
