#include "session/session.h"

#include "base/logging.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>

using namespace std::chrono_literals;

namespace golive {

namespace {

// Typing is kept soon, everything else at once.
constexpr milliseconds saveDelay = 150ms;
// The once-only call's own time limit is well below this: a claim that is still open then has lost its answer.
constexpr std::chrono::minutes claimPatience{3};

bool isWorthKeeping(const Setup &setup)
{
    return setup.door != Door::Undecided;
}

Setup newSetup(Instant now)
{
    Setup setup;
    setup.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    setup.createdAt = now;
    setup.changedAt = now;
    return setup;
}

} // namespace

Session::Session(SessionPorts ports, Surroundings surroundings, QObject *parent)
    : QObject(parent), m_ports(ports), m_surroundings(std::move(surroundings)), m_setup(newSetup(ports.clock.now()))
{
}

Session::~Session() = default;

void Session::start()
{
    const auto kept = m_ports.store.all();
    if (kept)
        m_kept = kept->setups;
    startNew();
    if (!kept)
        dispatch(event::SaveFailed{kept.error().detail});
    else if (!kept->unreadable.isEmpty())
        dispatch(event::SaveFailed{kept->unreadable.first().detail});
}

void Session::startNew()
{
    flush();
    m_setup = newSetup(m_ports.clock.now());
    // Whoever is signed in goes on with the same account and the same case of the guide.
    m_setup.partnerEmail = m_ports.partner.signedInAs();
    const auto last = std::find_if(m_kept.begin(), m_kept.end(),
                                   [](const Setup &one) { return one.access == Access::Partner; });
    if (last != m_kept.end())
        m_setup.onboardingCase = last->onboardingCase;
    take(advance(m_setup, event::Resumed{isSignedInFor(m_setup), false}, m_ports.clock.now()));
}

void Session::resume(const SetupId &id)
{
    flush();
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == id; });
    if (found == m_kept.end())
        return;
    m_setup = *found;
    const event::Resumed resumed{isSignedInFor(m_setup), m_ports.partner.isAppTokenHeld(m_setup.app)};
    take(advance(m_setup, resumed, m_ports.clock.now()));
}

bool Session::isSignedInFor(const Setup &setup) const
{
    return m_ports.partner.isSignedIn()
        && (setup.partnerEmail.isEmpty() || setup.partnerEmail == m_ports.partner.signedInAs());
}

void Session::remove(const SetupId &id)
{
    m_kept.removeIf([&](const Setup &one) { return one.id == id; });
    const auto removed = m_ports.store.remove(id);
    refreshUnfinished();
    if (!removed)
        return dispatch(event::SaveFailed{removed.error().detail});
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
    // A door, or a file, on a set-up that is about somebody already begins another one beside it.
    const bool isBeginning = std::holds_alternative<event::DoorChosen>(event)
        || std::holds_alternative<event::SetupFileOpened>(event);
    if (isBeginning && !(m_setup.app.isEmpty() && m_setup.appName.isEmpty() && m_setup.numberText.isEmpty()))
        startNew();
    take(advance(m_setup, event, m_ports.clock.now()));
}

void Session::take(Outcome outcome)
{
    const bool isMove = outcome.setup.step != m_setup.step || !outcome.effects.empty();
    const bool isChange = outcome.setup != m_setup;
    m_setup = std::move(outcome.setup);
    if (isChange)
        keep(isMove);
    for (const Effect &effect : outcome.effects)
        run(effect);
    armPoll();
    armTick();
    Q_EMIT changed();
}

// --- keeping

void Session::keep(bool isAtOnce)
{
    if (!isWorthKeeping(m_setup))
        return;
    const auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Setup &one) { return one.id == m_setup.id; });
    if (found == m_kept.end())
        m_kept << m_setup;
    else
        *found = m_setup;
    refreshUnfinished();

    if (isAtOnce)
        return save();
    if (m_isSavePending)
        return;
    m_isSavePending = true;
    m_ports.scheduler.after(saveDelay, this, [this] { flush(); });
}

void Session::flush()
{
    if (m_isSavePending)
        save();
}

void Session::save()
{
    m_isSavePending = false;
    const auto saved = m_ports.store.save(m_setup);
    if (saved)
        return;
    qCWarning(logStorage) << "a set-up was not kept:" << saved.error().detail;
    // Not dispatched: that would change the set-up, be saved again and fail again. It is shown, and tried with the
    // next change.
    Problem problem;
    problem.kind = Problem::Kind::NotSaved;
    problem.detail = saved.error().detail;
    m_setup.screen.problem = problem;
}

void Session::refreshUnfinished()
{
    QList<SetupSummary> rows;
    for (const Setup &setup : std::as_const(m_kept)) {
        const bool isFinished = setup.step == Step::Done && (isSettled(setup) || !setup.window || setup.access == Access::Link
                                                             || setup.access == Access::None);
        if (!isFinished && setup.id != m_setup.id)
            rows << summaryOf(setup);
    }
    std::sort(rows.begin(), rows.end(), [](const SetupSummary &one, const SetupSummary &other) {
        if (one.deadline.has_value() != other.deadline.has_value())
            return one.deadline.has_value();
        if (one.deadline && *one.deadline != *other.deadline)
            return *one.deadline < *other.deadline;
        return one.changedAt > other.changedAt;
    });
    m_surroundings.unfinished = rows;
}

// --- running

struct Session::Run
{
    Session &session;

    void operator()(const PartnerCall &call) const { session.perform(call); }
    void operator()(const effect::RequestSync &request) const { session.requestSync(request); }
    void operator()(const effect::CheckMachine &check) const
    {
        QPointer<Session> alive(&session);
        const SetupId asked = session.m_setup.id;
        session.m_ports.machine.check(check.region, [alive, asked](const QList<MachineFinding> &findings) {
            if (alive && alive->m_setup.id == asked)
                alive->dispatch(event::MachineChecked{findings});
        });
    }
    void operator()(const effect::WarmUpWebView &) const { Q_EMIT session.webViewWanted(); }
    void operator()(const effect::CloseSurface &) const { Q_EMIT session.surfaceCloseWanted(); }
    void operator()(const effect::ReloadSurface &) const { Q_EMIT session.surfaceReloadWanted(); }
    void operator()(const effect::AbandonCall &abandon) const { session.m_ports.partner.abandon(abandon.activity); }
    void operator()(const effect::ReadLedger &read) const { session.readLedger(read); }
};

void Session::run(const Effect &effect)
{
    std::visit(Run{*this}, effect);
}

void Session::perform(PartnerCall call)
{
    if (auto *fetch = std::get_if<effect::FetchLink>(&call))
        fetch->language = m_surroundings.language;
    QPointer<Session> alive(this);
    const SetupId asked = m_setup.id;
    m_ports.partner.perform(call, [alive, asked](const Event &event) {
        // An answer for a set-up that is not on the screen any more belongs to nobody here.
        if (alive && alive->m_setup.id == asked)
            alive->dispatch(event);
    });
}

void Session::requestSync(const effect::RequestSync &request)
{
    const Activity activity = request.kind == SyncKind::Contacts ? Activity::SyncingContacts : Activity::SyncingHistory;
    const auto claim = m_ports.ledger.claim(request.app, request.onboarding, request.kind, m_ports.clock.now());
    if (!claim) {
        Problem problem;
        problem.kind = Problem::Kind::NotSaved;
        problem.detail = claim.error().detail;
        return dispatch(event::CallFailed{activity, problem});
    }
    if (*claim == SyncLedger::Claim::AlreadyClaimed) {
        const auto record = m_ports.ledger.read(request.app, request.onboarding, request.kind);
        dispatch(event::SyncSettled{request.kind, request.onboarding, record ? *record : SyncRecord{}});
        // Where somebody's answer was lost, this is what finds it out in the end.
        return readLedger({request.app, request.onboarding});
    }
    QPointer<Session> alive(this);
    SyncLedger &ledger = m_ports.ledger;
    m_ports.syncSender.send(request.app, request.kind, [alive, request, &ledger](const SyncRecord &record) {
        const auto settled = ledger.settle(request.app, request.onboarding, request.kind, record);
        if (!settled)
            qCWarning(logStorage) << "an answer could not be written to the ledger:" << settled.error().detail;
        if (!alive || alive->m_setup.app != request.app)
            return;
        // The ledger has the last word: where it was settled meanwhile, that is what counts.
        const auto kept = ledger.read(request.app, request.onboarding, request.kind);
        const bool isKept = settled && kept && kept->state != SyncRecord::State::Claimed;
        alive->dispatch(event::SyncSettled{request.kind, request.onboarding, isKept ? *kept : record});
        if (!settled)
            alive->dispatch(event::SaveFailed{settled.error().detail});
    });
}

void Session::readLedger(const effect::ReadLedger &read)
{
    event::LedgerRead answer;
    answer.onboarding = read.onboarding;
    for (const SyncKind kind : {SyncKind::Contacts, SyncKind::History}) {
        const auto found = m_ports.ledger.read(read.app, read.onboarding, kind);
        if (!found)
            return tellOf(read.app, event::SaveFailed{found.error().detail});
        SyncRecord record = *found;
        const bool isAnswerLost = record.state == SyncRecord::State::Claimed && record.at
            && m_ports.clock.now() - *record.at > claimPatience;
        if (isAnswerLost) {
            record.state = SyncRecord::State::Unknown;
            if (const auto settled = m_ports.ledger.settle(read.app, read.onboarding, kind, record); !settled)
                return tellOf(read.app, event::SaveFailed{settled.error().detail});
        } else if (record.state == SyncRecord::State::Claimed) {
            m_ports.scheduler.after(claimPatience, this, [this, read] { readLedger(read); });
        }
        (kind == SyncKind::Contacts ? answer.contacts : answer.history) = record;
    }
    tellOf(read.app, answer);
}

void Session::tellOf(const AppId &app, const Event &event)
{
    // The ledger may be read again minutes later: another client may be on the screen by then.
    if (m_setup.app == app)
        dispatch(event);
}

// --- time

void Session::armPoll()
{
    const auto interval = pollInterval(m_setup);
    if (m_isPolling || !interval)
        return;
    m_isPolling = true;
    m_ports.scheduler.after(*interval, this, [this] {
        m_isPolling = false;
        if (!pollInterval(m_setup))
            return;
        if (m_setup.screen.busy)
            return armPoll();
        perform(effect::ReadState{m_setup.app, m_setup.appName});
    });
}

void Session::armTick()
{
    if (m_isTicking || !m_setup.window)
        return;
    m_isTicking = true;
    m_ports.scheduler.after(1s, this, [this] {
        m_isTicking = false;
        Q_EMIT changed();
        armTick();
    });
}

} // namespace golive
