#include "session/session.h"

#include "base/logging.h"
#include "domain/sync/due.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

// What happens by itself: every unsettled set-up of the database is looked after, not only the one on the screen.

namespace golive {

namespace {

// The tick comes each second, or each five: a longer gap was a sleep, or a jump of the clock.
constexpr auto longestGap = 1min;
// The server's time corrects the clock by less now and then.
constexpr auto smallestStep = 5s;
// Time for each set-up to be looked at again.
constexpr auto wakingUp = 2min;
// One look at a tick: after an outage many set-ups take a while to be looked at again.
constexpr auto catchingUp = 10min;
// In an outage no alarm is given of those that cannot be looked at: they are asked this often.
constexpr auto outageInterval = 2min;
// Polls without news are kept together, this often.
constexpr auto pollsInterval = 1min;
// So many set-ups whose turn has come are looked after in one tick, and of so many the tokens are checked: a tick stays
// short whatever has piled up.
constexpr int dueAtOnce = 200;
constexpr int tokensAtOnce = 500;
// While no more than so many are held, for whatever reason, those stay whose turn comes again soon.
constexpr qsizetype mostHeldUntilDue = 60;

} // namespace

milliseconds Session::tickInterval() const
{
    const bool isCounting = m_setup.onboarding.window.has_value() || m_setup.signUp.wait.has_value();
    // Who works together waits for each other.
    const bool areOthersThere = m_othersSeenAt && m_ports.clock.now() - *m_othersSeenAt < 10min;
    return isCounting || areOthersThere || m_book.wantedCount() > 0 ? 1s : 5s;
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
    // A tick finds what others have written as well; whoever tells is faster.
    if (!std::exchange(m_isLookingAfter, true))
        m_ports.store.listen(this, [this](const ChangeHint &hint) { hearOfChange(hint); });
    tick();
}

void Session::tick()
{
    const Instant now = m_ports.clock.now();
    const bool isJump = !m_tickedAt || std::chrono::abs(now - *m_tickedAt) > longestGap;
    const bool isBack = m_tickedAt && *m_tickedAt - now > smallestStep;
    if (isJump)
        m_awakeSince = now;
    m_tickedAt = now;
    settleWaiting();
    takeForeignChanges();
    takeForeignPolls();
    readOn();
    readAtRest();
    if (isJump || isBack)
        planAnew(isBack);
    takeLeases();
    readFeed();
    checkTokens();
    lookAfterDue();
    lookWhereDue();
    if (!m_pollsKeptAt || now < *m_pollsKeptAt || now - *m_pollsKeptAt >= pollsInterval) {
        m_pollsKeptAt = now;
        keepPolls();
    }
    tellWhetherAwaiting();
    tellReach();
    letGoOfIdle();
    drawIfOther(m_setup.onboarding.window || m_setup.signUp.wait);
    armTick();
}

/// Against what was drawn last: a set-up beside the one on the screen has refreshed the rows already.
void Session::drawIfOther(bool isCounting)
{
    countUnguarded();
    refreshUnfinished();
    const QList<OpenClientView> open = openClientsOf(m_surroundings, m_setup.id, m_ports.clock.now());
    const auto banner = bannerOf(m_surroundings, m_surroundings.guard.kind != GuardView::Kind::NotWanted);
    const QList<SetupSummary> rows = m_surroundings.unfinished + m_surroundings.putAway;
    if (isCounting || rows != m_drawnRows || m_surroundings.guard != m_drawnGuard ||
        m_surroundings.outage != m_drawnOutage || open != m_drawnOpen || banner != m_drawnBanner) {
        m_drawnOpen = open;
        m_drawnBanner = banner;
        m_drawnRows = rows;
        m_drawnGuard = m_surroundings.guard;
        m_drawnOutage = m_surroundings.outage;
        Q_EMIT changed();
    }
}

void Session::lookAfterDue()
{
    // Whether the person is signed in is the page's own business; a refused sign-in is not forgotten each second.
    if (const bool isHeld = m_ports.partner.isAppTokenHeld(m_setup.client.app);
        isHeld != m_setup.screen.isAppTokenHeld) {
        m_setup.screen.isAppTokenHeld = isHeld;
        if (m_book.entry(m_setup.id))
            note(m_setup);
    }
    const Instant now = m_ports.clock.now();
    if (m_reach.open() && mostPressed())
        m_outageAt = now;
    const QList<SetupId> due = m_book.takeDue(now, dueAtOnce);
    QList<SetupLine> unchanged;
    for (const SetupId &id : due) {
        const bool isReadForIt = id != m_setup.id && !m_book.heldUnused(id);
        lookAfterOne(id);
        // The next start, and other programs, need not ask again before it is due; where it is due now it was put off
        // for something that is not in the set-up, and has to be asked.
        const SetupBook::Entry *entry = m_book.entry(id);
        if (entry && m_written.value(id) == entry->packed->changedAt && !m_unsaved.contains(id) &&
            entry->packed->due.value() != now)
            unchanged << entry->line();
        if (isReadForIt && !isHeldOn(id))
            letGo(id);
    }
    if (!unchanged.isEmpty()) {
        if (const auto kept = m_ports.store.keepLines(unchanged); !kept)
            qCDebug(logStorage) << "lines were not kept:" << kept.error().detail;
    }
}

/// After a night thousands are due at once: those of which nothing is new need not be held until they are idle. Those
/// that are due again before that stay: another program may have them, and may not be able to look for hours; but of
/// these no more than a few.
bool Session::isHeldOn(const SetupId &id) const
{
    const Setup *setup = m_book.heldUnused(id);
    const auto again = m_book.due(id);
    const bool isDueSoon = again && *again < m_ports.clock.now() + idleTime;
    return !setup || (isDueSoon && m_book.heldCount() <= mostHeldUntilDue) || m_unsaved.contains(id) ||
           m_written.value(id) != setup->changedAt || isKnownInThisRunOnly(id);
}

void Session::lookAfterOne(const SetupId &id)
{
    Setup *setup = find(id);
    if (!setup)
        return;
    if (id != m_setup.id)
        takeTokens(*setup);
    const Setup before = *setup;
    if (isLookedAtHere(id))
        dispatchTo(id, event::TimePassed{isJustAwake(), isOutageTold()});
    setup = find(id);
    if (!setup || !m_book.entry(id))
        return;
    const bool isInVain = *setup == before;
    if (isInVain)
        note(*setup); // what is said of it may be another thing by now
    m_book.setDue(id, dueAfter(*setup, isInVain));
}

std::optional<Instant> Session::dueAfter(const Setup &setup, bool isInVain) const
{
    const Instant now = m_ports.clock.now();
    const auto due = nextDueOf(setup, now);
    const bool isHere = isOurs(setup.id);
    if (!due || *due > now || (isHere && !isInVain))
        return due;
    // Another guard sees to it, it is no time for alarms yet, or there is an outage, which says more than they.
    Instant later = now + leaseInterval;
    if (isHere && isJustAwake())
        later = *m_awakeSince + wakingUp;
    else if (isHere && isOutageTold())
        later = now + outageInterval;
    const auto edge = nextEdgeOf(setup, now);
    return std::max(now + 1s, edge ? std::min(*edge, later) : later);
}

/// A token has come, or gone: by signing in, or found for an app.
void Session::checkTokens()
{
    const bool isSignedIn = m_ports.partner.isSignedIn();
    const QString signedInAs = m_ports.partner.signedInAs();
    const bool isOther = isSignedIn != m_wasSignedIn || signedInAs != m_signedInAs;
    m_wasSignedIn = isSignedIn;
    m_signedInAs = signedInAs;
    if (isOther)
        return m_book.forEach([this](const SetupId &id) { checkToken(id); });
    const QList<SetupId> ids = m_book.walk(tokensAtOnce);
    for (const SetupId &id : ids)
        checkToken(id);
}

void Session::checkToken(const SetupId &id)
{
    const SetupBook::Entry *entry = m_book.entry(id);
    if (!entry || id == m_setup.id)
        return;
    const PackedLine &packed = entry->packed;
    const bool isHeld = isTokenHeldFor(packed->access, packed.partnerEmail(), {packed.written(PackedLine::Text::App)});
    if (entry->isTokenHeld == isHeld)
        return;
    if (m_written.contains(id)) {
        Setup *held = m_book.held(id, m_ports.clock.now());
        takeTokens(*held);
        note(*held);
        return;
    }
    const SetupLine line = entry->line();
    m_book.put(line, isHeld);
    m_book.setDue(id, line.due);
    planLook(id);
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
    m_looks.askAllAnew();
    planAnew(false);
    armTick();
}

/// Of those guarded here whose 24 hours run, the one whose end is nearest.
std::optional<SetupId> Session::mostPressed() const
{
    return m_book.nearestEnd(m_ports.clock.now(), [this](const SetupId &id) { return isOurs(id); });
}

/// An outage is told by the one whose hours run. Where nobody's run, each set-up tells by itself that nobody could
/// look; else none does, although the five minutes may be still to come, as after a restart.
bool Session::isOutageTold() const
{
    return m_outageAt && std::chrono::abs(m_ports.clock.now() - *m_outageAt) < catchingUp;
}

void Session::tellReach()
{
    // What is older than the sleep was not seen to last.
    if (isJustAwake())
        return;
    const Instant now = m_ports.clock.now();
    m_surroundings.outage = m_reach.said(now);
    const auto pressed = mostPressed();
    const Reach::News news = m_reach.news(pressed.has_value(), now);
    if (news == Reach::News::None)
        return;
    Q_EMIT reachChanged(m_surroundings.outage);
    const Setup *setup = pressed ? find(*pressed) : nullptr;
    if (!setup)
        return;
    Notice notice;
    notice.kind = news == Reach::News::Lost ? Notice::Kind::Unreachable : Notice::Kind::ReachedAgain;
    notice.outage = m_surroundings.outage;
    const Setup told = *setup;
    Q_EMIT noticeWanted(told, notice);
}

} // namespace golive
