#include "session/session.h"

#include "base/logging.h"
#include "domain/guarding.h"
#include "domain/syncplan.h"
#include "session/storeproblem.h"

#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace golive {

namespace {

// Typing is kept soon, everything else at once.
constexpr milliseconds saveDelay = 150ms;
// A look that saw nothing new is kept this often, not each time.
constexpr auto lookSaveInterval = 1min;

bool isWorthKeeping(const Setup &setup)
{
    return setup.client.door != Door::Undecided;
}

Setup newSetup(Instant now)
{
    Setup setup;
    setup.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    setup.createdAt = now;
    setup.changedAt = now;
    return setup;
}

/// They differ in nothing but when it was last looked: not worth a write to disk at each look.
bool isOnlyLookedAt(const Setup &before, Setup after)
{
    after.seen.at = before.seen.at;
    after.seen.unfinishedAt = before.seen.unfinishedAt;
    after.changedAt = before.changedAt;
    after.screen = before.screen;
    return before.seen.unfinishedAt.has_value() && after == before;
}

bool isFinished(const Setup &setup)
{
    const bool isNobodysCall = setup.client.access == Access::Link || setup.client.access == Access::None;
    return setup.furthest == Step::Done && !isOnceMoreAwaited(setup) &&
           (isSettled(setup) || isLeftToOthers(setup) || !setup.onboarding.window || isNobodysCall);
}

/// Red ones first, then by deadline, then the newest.
bool isMorePressing(const SetupSummary &one, const SetupSummary &other)
{
    const bool isRed = one.attention != Attention::None;
    const bool isOtherRed = other.attention != Attention::None;
    if (isRed != isOtherRed)
        return isRed;
    if (one.deadline.has_value() != other.deadline.has_value())
        return one.deadline.has_value();
    if (one.deadline && *one.deadline != *other.deadline)
        return *one.deadline < *other.deadline;
    return one.createdAt > other.createdAt;
}

} // namespace

Session::Session(SessionPorts ports, Surroundings surroundings, QString guardName, QObject *parent)
    : QObject(parent), m_ports(ports), m_surroundings(std::move(surroundings)), m_guardName(std::move(guardName)),
      m_setup(newSetup(ports.clock.now()))
{
}

Session::~Session()
{
    flush();
    settleWaiting();
    if (const auto released = m_ports.guards.release(m_guardName); !released)
        qCDebug(logStorage) << "guard not released:" << released.error().detail;
}

void Session::load()
{
    const auto kept = m_ports.store.all();
    if (kept) {
        m_kept = kept->setups;
        for (Setup &setup : m_kept) {
            m_stored.insert(setup.id, setup);
            takeTokens(setup);
        }
    }
    if (const auto mark = m_ports.store.changeMark())
        m_storeMark = *mark;
    startNew();
    if (!kept)
        dispatch(saveFailed(kept.error()));
    else if (!kept->unreadable.isEmpty())
        dispatch(saveFailed(kept->unreadable.first()));
    // What was on its way when the program ended is shown as what the ledger knows of it, whatever is on the screen.
    const QList<Setup> all = m_kept;
    for (const Setup &setup : all) {
        if (!setup.client.app.isEmpty() && isOnboarded(setup))
            readLedger(setup.id, {setup.client.app, setup.onboarding.number});
    }
}

void Session::startNew()
{
    flush();
    m_startNotice.reset();
    m_setup = newSetup(m_ports.clock.now());
    // Whoever is signed in goes on with the same account and the same case of the guide.
    m_setup.client.partnerEmail = m_ports.partner.signedInAs();
    const auto last = std::find_if(m_kept.begin(), m_kept.end(),
                                   [](const Setup &one) { return one.client.access == Access::Partner; });
    if (last != m_kept.end())
        m_setup.client.onboardingCase = last->client.onboardingCase;
    dispatchTo(m_setup.id, event::Resumed{isSignedInFor(m_setup), false});
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::resume(const SetupId &id)
{
    flush();
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == id; });
    if (found == m_kept.end())
        return;
    m_startNotice.reset();
    m_setup = *found;
    dispatchTo(id, event::Resumed{isSignedInFor(m_setup), m_ports.partner.isAppTokenHeld(m_setup.client.app)});
    refreshUnfinished();
    Q_EMIT changed();
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

// Only where no other set-up of the same app needs it.
void Session::dropTokenOf(const AppId &app, bool isForGood)
{
    const auto needs = [&](const Setup &one) { return one.client.app == app && isTokenNeeded(one); };
    const auto has = [&](const Setup &one) { return one.client.app == app && !isGivenUp(one); };
    if (app.isEmpty() || needs(m_setup) || std::any_of(m_kept.begin(), m_kept.end(), needs))
        return;
    const bool isNobodys = !has(m_setup) && std::none_of(m_kept.begin(), m_kept.end(), has);
    Q_EMIT appTokenNotNeeded(app, isForGood && isNobodys);
}

void Session::tellTokensNotNeeded()
{
    const QList<Setup> all = m_kept;
    for (const Setup &setup : all) {
        if (!isTokenNeeded(setup))
            dropTokenOf(setup.client.app, false);
    }
}

void Session::finish()
{
    const SetupId id = m_setup.id;
    startNew();
    m_startNotice = std::pair(StartNotice::Kind::Finished, id);
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::putAway(const SetupId &id, bool isGivenUp)
{
    dispatchTo(id, event::PutAwayWanted{isGivenUp});
    m_startNotice = std::pair(StartNotice::Kind::PutAway, id);
    save(id);
    if (const Setup *setup = find(id); setup && isGivenUp)
        dropTokenOf(setup->client.app, true);
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::bringBack(const SetupId &id)
{
    dispatchTo(id, event::BroughtBack{});
    m_startNotice.reset();
    m_looks.forget(id); // it may have been out of sight for long
    save(id);
    refreshUnfinished();
    Q_EMIT changed();
}

PageView Session::view() const
{
    return viewOf(m_setup, m_surroundings, m_ports.clock.now());
}

void Session::setSurroundings(const Surroundings &surroundings)
{
    m_surroundings = surroundings;
    refreshUnfinished();
    Q_EMIT changed();
}

void Session::dispatch(const Event &event)
{
    if (isSaveOwed(m_setup) && std::holds_alternative<event::RetryPressed>(event)) {
        save(m_setup.id);
        Q_EMIT changed();
        return;
    }
    // A door, or a file, on a set-up that is about somebody already begins another one beside it.
    const bool isBeginning =
        std::holds_alternative<event::DoorChosen>(event) || std::holds_alternative<event::SetupFileOpened>(event);
    if (isBeginning &&
        !(m_setup.client.app.isEmpty() && m_setup.client.appName.isEmpty() && m_setup.client.numberText.isEmpty()))
        startNew();
    // What a person did is drawn even where it changed nothing: the page may show what was typed and not taken.
    const Setup before = m_setup;
    dispatchTo(m_setup.id, event);
    if (m_setup.step != Step::Start)
        m_startNotice.reset();
    if (m_setup == before)
        Q_EMIT changed();
}

Setup *Session::find(const SetupId &id)
{
    if (id == m_setup.id)
        return &m_setup;
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == id; });
    return found == m_kept.end() ? nullptr : &*found;
}

void Session::dispatchTo(SetupId id, const Event &event)
{
    if (const Setup *setup = find(id))
        take(id, advance(*setup, event, m_ports.clock.now()));
}

void Session::take(SetupId id, Outcome outcome)
{
    Setup *setup = find(id);
    const bool isMove = outcome.setup.step != setup->step || !outcome.effects.empty();
    const bool isChange = outcome.setup != *setup;
    const bool isNews = isChange && !isOnlyLookedAt(*setup, outcome.setup);
    const bool isDone = isTokenNeeded(*setup) && !isTokenNeeded(outcome.setup);
    const AppId app = outcome.setup.client.app;
    *setup = std::move(outcome.setup);
    if (isChange && isWorthKeeping(*setup))
        keep(*setup, isNews, isMove);
    // Effects may answer at once and so change the list of set-ups: only the id is sure from here on.
    for (const Effect &effect : outcome.effects)
        run(id, effect);
    if (isDone)
        dropTokenOf(app, false);
    armTick();
    if (isChange && id == m_setup.id)
        Q_EMIT changed();
}

// --- keeping

void Session::keep(const Setup &setup, bool isNews, bool isAtOnce)
{
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == setup.id; });
    const SetupId id = setup.id;
    if (found == m_kept.end())
        m_kept << setup;
    else if (&*found != &setup)
        *found = setup;
    refreshUnfinished();

    const Instant written = m_stored.value(id).changedAt;
    if (!isNews && !m_unsaved.contains(id) && setup.changedAt >= written &&
        setup.changedAt - written < lookSaveInterval)
        return;
    m_unsaved << id;
    if (isNews && isAtOnce)
        return save(id);
    if (m_isSavePending)
        return;
    m_isSavePending = true;
    m_ports.scheduler.after(saveDelay, this, [this] {
        flush();
        Q_EMIT changed(); // whether it could be kept is shown
    });
}

void Session::flush()
{
    m_isSavePending = false;
    const QSet<SetupId> waiting = m_unsaved;
    for (const SetupId &id : waiting)
        save(id);
}

void Session::save(const SetupId &id)
{
    const auto kept = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == id; });
    m_unsaved.remove(id);
    if (kept == m_kept.end())
        return;
    const auto saved = m_ports.store.save(*kept);
    Setup *setup = find(id);
    if (saved) {
        m_stored.insert(id, *kept);
        if (isSaveOwed(*setup))
            setup->screen.problem.reset();
        setup->screen.isSaveOwed = false;
        return;
    }
    qCWarning(logStorage) << "a set-up was not kept:" << saved.error().detail;
    // Not dispatched: that would change the set-up, be saved again and fail again. It is shown, and tried with the
    // next change.
    setup->screen.problem = problemOf(saved.error());
    setup->screen.failed.reset();
    setup->screen.isSaveOwed = true;
}

void Session::refreshUnfinished()
{
    const Instant now = m_ports.clock.now();
    QList<SetupSummary> rows;
    QList<std::pair<Instant, SetupSummary>> away;
    std::optional<StartNotice> notice;
    for (const Setup &setup : std::as_const(m_kept)) {
        const bool isTold = m_startNotice && m_startNotice->second == setup.id;
        const bool isListed = setup.putAway || !isFinished(setup);
        if (setup.id == m_setup.id || !(isListed || isTold))
            continue;
        SetupSummary row = summaryOf(setup, now);
        row.guard = guardViewOf(setup);
        if (isTold)
            notice = StartNotice{m_startNotice->first, row};
        if (setup.putAway)
            away.emplaceBack(setup.putAway->at, row);
        else if (isListed)
            rows << row;
    }
    std::sort(rows.begin(), rows.end(), isMorePressing);
    std::sort(away.begin(), away.end(), [](const auto &one, const auto &other) { return one.first > other.first; });
    m_surroundings.unfinished = rows;
    m_surroundings.putAway.clear();
    for (const auto &[at, row] : std::as_const(away))
        m_surroundings.putAway << row;
    m_surroundings.notice = notice;
    m_surroundings.guard = guardViewOf(m_setup);
}

} // namespace golive
