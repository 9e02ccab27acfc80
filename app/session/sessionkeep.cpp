#include "base/logging.h"
#include "domain/sync/due.h"
#include "domain/sync/silentpoll.h"
#include "session/session.h"
#include "session/storeproblem.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

// The book of set-ups and the store: what is read, when it is written, and when it goes back to the disk.

namespace golive {

namespace {

// Typing is kept soon, everything else at once.
constexpr milliseconds saveDelay = 150ms;
// What could not be kept since somebody else held the store, or a server was away.
constexpr milliseconds saveAgainAfter = 5s;
// So many lines are read at once, and the window answers in between, whatever has piled up.
constexpr int linesAtOnce = 500;
constexpr milliseconds readPause = 10ms;
// Those at rest are asked for ahead of time, this often.
constexpr auto restInterval = 10min;

} // namespace

// --- what is known

Setup *Session::find(const SetupId &id)
{
    if (id == m_setup.id)
        return &m_setup;
    const Instant now = m_ports.clock.now();
    if (Setup *held = m_book.held(id, now))
        return held;
    auto stored = m_ports.store.read(id);
    if (!stored) {
        qCWarning(logStorage) << "a set-up cannot be read:" << stored.error().detail;
        return nullptr;
    }
    if (!*stored)
        return nullptr;
    takeTokens(**stored);
    // Polled since: that stands on its line alone, which is on the disk where it is at rest.
    const SetupBook::Entry *entry = m_book.entry(id);
    const auto kept = entry ? Result<std::optional<SetupLine>, StoreFault>(entry->line()) : m_ports.store.line(id);
    const bool isOfSame = kept && *kept && (*kept)->summary.changedAt == (*stored)->changedAt;
    if (isOfSame) {
        const auto polledAt = (*kept)->summary.stateSeenAt;
        if (polledAt && (*stored)->seen.at < polledAt)
            pollAgain(**stored, *polledAt);
    }
    m_written.insert(id, (*stored)->changedAt);
    const Setup *setup = m_book.hold(std::move(**stored), now);
    note(*setup);
    if (isOfSame)
        m_book.setSilentAnswer(id, (*kept)->silentAnswer);
    // What was on its way when the program ended is shown as what the ledger knows of it.
    if (!setup->client.app.isEmpty() && isOnboarded(*setup))
        readLedger(id, {setup->client.app, setup->onboarding.number});
    return m_book.held(id, now);
}

bool Session::isSignedInFor(const Setup &setup) const
{
    return m_ports.partner.isSignedIn() &&
           (setup.client.partnerEmail.isEmpty() || setup.client.partnerEmail == m_ports.partner.signedInAs());
}

void Session::takeTokens(Setup &setup) const
{
    setup.screen.isSignedIn = setup.client.access == Access::Partner && isSignedInFor(setup);
    setup.screen.isAppTokenHeld = m_ports.partner.isAppTokenHeld(setup.client.app);
}

bool Session::isTokenHeldFor(const SetupLine &line) const
{
    return isTokenHeldFor(line.summary.access, line.partnerEmail, line.app);
}

bool Session::isTokenHeldFor(Access access, const QString &partnerEmail, const AppId &app) const
{
    const bool isSignedIn = access == Access::Partner && m_ports.partner.isSignedIn() &&
                            (partnerEmail.isEmpty() || partnerEmail == m_ports.partner.signedInAs());
    return isSignedIn || m_ports.partner.isAppTokenHeld(app);
}

/// The set-up is as it is: its line, its place in the list, and when something is due for it.
void Session::note(const Setup &setup)
{
    const Instant now = m_ports.clock.now();
    SetupLine line = lineOf(setup, now);
    line.silentAnswer = m_book.silentAnswer(setup.id);
    // The page itself says whether the one on the screen is signed in; a refused sign-in is not forgotten.
    const bool isTokenHeld = setup.screen.isSignedIn || setup.screen.isAppTokenHeld;
    m_book.put(line, isTokenHeld);
    m_isStaff = m_isStaff || (setup.client.access == Access::Partner && setup.screen.isSignedIn);
    m_book.setDue(setup.id, isTokenHeld ? line.due : nextDueOf(setup, now));
    planLook(setup.id);
    if (setup.client.access == Access::Partner && !m_lastCase)
        m_lastCase = setup.client.onboardingCase;
    Q_EMIT noted(setup);
}

void Session::noteLine(const SetupLine &line)
{
    const SetupId id = line.summary.id;
    if (line.isAtRest()) {
        m_book.forget(id);
        m_book.setDue(id, line.due);
        m_looks.forget(id);
        // Another program has changed it, and it may have stood on a board.
        Q_EMIT rowChanged(id);
        return;
    }
    m_book.put(line, isTokenHeldFor(line));
    m_book.setDue(id, line.due);
    // A call may have been made of which the file knows nothing: the ledger is asked.
    if (line.look.stage == AppStage::Live && line.isOnboarded && !line.isSettled)
        m_book.setDue(id, m_ports.clock.now());
    planLook(id);
    Q_EMIT lineNoted(line);
}

void Session::forget(const SetupId &id)
{
    m_book.forget(id);
    m_unsaved.remove(id);
    m_unobserved.remove(id);
    m_polled.remove(id);
    m_written.remove(id);
    m_shared.remove(id);
    m_looks.forget(id);
    // That somebody removed it is said of what is gone, however often it is read that it is.
    if (m_startNotice && m_startNotice->setup.id == id && m_startNotice->kind != StartNotice::Kind::Removed)
        m_startNotice.reset();
    Q_EMIT rowChanged(id);
}

/// The lines that the first page did without.
void Session::readOn()
{
    if (!m_readTo || !readSome() || std::exchange(m_isReadingOn, true))
        return;
    m_ports.scheduler.after(readPause, this, [this] {
        m_isReadingOn = false;
        readOn();
    });
}

bool Session::readSome()
{
    const auto lines = m_ports.store.linesAfter(*m_readTo, linesAtOnce);
    if (!lines)
        return false; // said when it was loaded; with the next tick again
    for (const SetupLine &line : *lines) {
        if (!m_book.entry(line.summary.id))
            noteLine(line);
    }
    m_leaseMark = -1;
    m_leasesAt.reset();
    if (lines->size() == linesAtOnce) {
        m_readTo = lines->last().summary.id;
        return true;
    }
    m_readTo.reset();
    Q_EMIT allRead();
    return true;
}

void Session::readAtRest()
{
    const Instant now = m_ports.clock.now();
    if (m_restReadAt && now >= *m_restReadAt && now - *m_restReadAt < restInterval)
        return;
    const auto lines = m_ports.store.atRestDueBefore(now + restInterval);
    if (!lines)
        return;
    m_restReadAt = now;
    for (const SetupLine &line : *lines) {
        if (!m_written.contains(line.summary.id))
            m_book.setDue(line.summary.id, line.due);
    }
}

void Session::letGoOfIdle()
{
    const Instant now = m_ports.clock.now();
    if (m_letGoAt && now >= *m_letGoAt && now - *m_letGoAt < idleTime)
        return;
    m_letGoAt = now;
    QList<SetupId> idle = m_book.idleSince(now - idleTime);
    idle.removeIf([this](const SetupId &id) { return isKnownInThisRunOnly(id); });
    for (const SetupId &id : std::as_const(idle)) {
        if (m_written.value(id) != m_book.heldUnused(id)->changedAt)
            m_unsaved << id;
    }
    flush();
    for (const SetupId &id : std::as_const(idle)) {
        if (!m_book.heldUnused(id)->screen.isSaveOwed)
            letGo(id);
    }
}

/// Something of it.
bool Session::isKnownInThisRunOnly(const SetupId &id) const
{
    const Setup *setup = m_book.heldUnused(id);
    const Screen &screen = setup->screen;
    const Instant now = m_ports.clock.now();
    const bool isAsked = screen.subscriptionsAskedAt && now - *screen.subscriptionsAskedAt < restInterval;
    return m_polled.contains(id) || m_shared.contains(id) || screen.busy || screen.syncing || screen.isSyncByHand ||
           screen.isSaveOwed || isAsked || !setup->listening.header.isEmpty();
}

void Session::letGo(const SetupId &id)
{
    m_book.drop(id);
    m_written.remove(id);
    m_ports.store.letGo(id);
    if (!m_book.entry(id))
        m_looks.forget(id);
}

// --- keeping

void Session::keep(const Setup &setup, bool isNews, bool isAtOnce)
{
    const SetupId id = setup.id;
    note(setup);
    // On whose screen it comes to want a guard, his it is, before others hear of it: he waits for what is next.
    if (id == m_setup.id && m_areLeasesAsked && !m_leases.guardOf(id))
        (void)isLookedAtHere(id);
    refreshUnfinished();

    if (!isNews) {
        m_polled << id;
        return;
    }
    m_unsaved << id;
    if (isAtOnce)
        return save(id);
    saveIn(saveDelay);
}

/// When they were last polled, for other programs and the next start: without the set-ups, and in one transaction.
void Session::keepPolls()
{
    if (m_polled.isEmpty())
        return;
    QList<SetupLine> lines;
    for (const SetupId &id : std::as_const(m_polled)) {
        if (const SetupBook::Entry *entry = m_book.entry(id))
            lines << entry->line();
    }
    if (const auto kept = m_ports.store.keepPolls(lines))
        m_polled.clear();
    else
        qCDebug(logStorage) << "polls were not kept:" << kept.error().detail;
}

void Session::saveIn(milliseconds delay)
{
    const Instant due = m_ports.clock.now() + delay;
    if (m_saveDue && *m_saveDue <= due)
        return;
    m_saveDue = due;
    m_ports.scheduler.after(delay, this, [this] {
        if (m_unsaved.isEmpty())
            return m_saveDue.reset();
        flush();
        Q_EMIT changed(); // whether it could be kept is shown
    });
}

void Session::flush()
{
    m_saveDue.reset();
    const QSet<SetupId> waiting = std::exchange(m_unsaved, {});
    if (waiting.size() > 1) {
        QList<Setup> setups;
        for (const SetupId &id : waiting) {
            if (const Setup *setup = id == m_setup.id ? &m_setup : m_book.held(id, m_ports.clock.now()))
                setups << asKept(*setup);
        }
        if (const auto saved = m_ports.store.saveAll(setups)) {
            for (const SetupId &id : waiting)
                noteSaved(id, saved);
            return;
        }
    }
    // One by one: each can tell what stood against it.
    for (const SetupId &id : waiting)
        save(id);
}

void Session::save(const SetupId &id)
{
    m_unsaved.remove(id);
    if (const Setup *setup = id == m_setup.id ? &m_setup : m_book.held(id, m_ports.clock.now()))
        noteSaved(id, m_ports.store.save(asKept(*setup)));
}

void Session::noteSaved(const SetupId &id, const Result<Done, StoreFault> &saved)
{
    Setup *setup = id == m_setup.id ? &m_setup : m_book.held(id, m_ports.clock.now());
    if (!setup)
        return;
    if (saved) {
        m_written.insert(id, setup->changedAt);
        if (isSaveOwed(*setup))
            setup->screen.problem.reset();
        setup->screen.isSaveOwed = false;
        if (const auto shared = m_shared.find(id); shared != m_shared.end() && !m_unsaved.contains(id))
            shared->noteKept();
        return;
    }
    qCWarning(logStorage) << "a set-up was not kept:" << saved.error().detail;
    // Not dispatched: that would change the set-up, be saved again and fail again. It is shown, and tried with the
    // next change; where only somebody else is in the way, or a server is away, by itself.
    if (saved.error().kind == StoreFault::Kind::Locked || isAtTheDoor(saved.error().kind)) {
        m_unsaved << id;
        saveIn(saveAgainAfter);
    }
    setup->screen.problem = problemOf(saved.error());
    setup->screen.failed.reset();
    setup->screen.isSaveOwed = true;
}

// --- tokens

// Only where no other set-up of the same app needs it. What is not here is asked of the database; where it does not
// answer the token stays.
void Session::dropTokenOf(const AppId &app, bool isForGood)
{
    const auto stored = m_ports.store.linesOfApp(app);
    if (app.isEmpty() || !stored)
        return;
    QList<SetupLine> lines;
    if (m_setup.client.app == app)
        lines << lineOf(m_setup, m_ports.clock.now());
    const QList<SetupId> held = m_book.heldOfApp(app);
    for (const SetupId &id : held) {
        if (const SetupBook::Entry *entry = m_book.entry(id))
            lines << entry->line();
    }
    for (const SetupLine &line : *stored) {
        if (line.summary.id != m_setup.id && !m_book.heldUnused(line.summary.id))
            lines << line;
    }
    if (std::any_of(lines.cbegin(), lines.cend(), [](const SetupLine &one) { return one.isTokenNeeded; }))
        return;
    const bool isNobodys = std::all_of(lines.cbegin(), lines.cend(),
                                       [](const SetupLine &one) { return one.putAway && one.putAway->isGivenUp; });
    Q_EMIT appTokenNotNeeded(app, isForGood && isNobodys);
}

void Session::tellTokensNotNeeded()
{
    const auto apps = m_ports.store.appsNotNeeded();
    if (!apps)
        return;
    for (const AppId &app : *apps)
        dropTokenOf(app, false);
}

} // namespace golive
