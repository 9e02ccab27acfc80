#include "session/bulkrun.h"

#include "session/session.h"

using namespace std::chrono_literals;

namespace golive {

namespace {

Problem nameTaken()
{
    Problem problem;
    problem.kind = Problem::Kind::AppNameTaken;
    return problem;
}

} // namespace

BulkRun::BulkRun(Session &session, const Clock &clock, Scheduler &scheduler, QObject *parent)
    : QObject(parent), m_session(session), m_clock(clock), m_scheduler(scheduler)
{
    connect(&session, &Session::noted, this, &BulkRun::note);
}

void BulkRun::begin(const QList<SetupId> &setups)
{
    if (m_progress.isRunning)
        return;
    m_progress = {};
    m_progress.isRunning = true;
    m_progress.total = static_cast<int>(setups.size());
    m_waiting = setups;
    m_current.reset();
    Q_EMIT progressed(m_progress);
    goOnAfter(0ms);
}

void BulkRun::stop()
{
    if (m_progress.isRunning)
        end(std::nullopt);
}

/// Within the session's own work: nothing is asked from in here.
void BulkRun::note(const Setup &setup)
{
    if (m_progress.isRunning && m_current == setup.id && (m_asked || m_isHeldUp) && !setup.screen.busy)
        goOnAfter(0ms);
}

void BulkRun::goOnAfter(milliseconds delay)
{
    m_scheduler.after(delay, this, [this, round = ++m_round] {
        if (round == m_round && m_progress.isRunning)
            goOn();
    });
}

void BulkRun::goOn()
{
    if (!m_current) {
        if (m_waiting.isEmpty())
            return end(std::nullopt);
        m_current = m_waiting.takeFirst();
        m_asked.reset();
        m_isHeldUp = false;
        m_isLookedUp = false;
        m_tries = 0;
    }
    const Setup *kept = m_session.kept(*m_current);
    if (!kept)
        return finishOne();
    // Of an earlier round that was stopped, or a person's: its answer comes first.
    m_isHeldUp = kept->screen.busy && !m_asked;
    if (kept->screen.busy)
        return;
    // A copy: what is told next may move it.
    const Setup setup = *kept;
    if (m_asked && setup.screen.problem)
        return failed(setup, *setup.screen.problem);
    countWhatCame(setup);
    const BulkStep step = bulkStepOf(setup, m_isLookedUp);
    if (step.kind == BulkStep::Kind::Nothing)
        return finishOne();
    const QString name = setup.client.app.isEmpty() ? setup.client.newAppName.trimmed() : setup.client.appName;
    if (std::exchange(m_progress.current, name) != name)
        Q_EMIT progressed(m_progress);
    take(step, setup);
}

void BulkRun::countWhatCame(const Setup &setup)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    if (!asked)
        return;
    const bool isApp = !setup.client.app.isEmpty();
    if (*asked == BulkStep::Kind::MakeApp && isApp)
        ++m_progress.appsMade;
    if (*asked == BulkStep::Kind::TakeApp && isApp)
        ++m_progress.appsFound;
    if (*asked == BulkStep::Kind::MakeLink && !setup.signUp.link.isEmpty())
        ++m_progress.linksMade;
}

void BulkRun::take(const BulkStep &step, const Setup &setup)
{
    const bool isAnothers = step.kind == BulkStep::Kind::NotOurs ||
                            (step.kind == BulkStep::Kind::TakeApp && m_session.isAppOfAnother(step.app, setup.id));
    if (isAnothers)
        return failed(setup, nameTaken());
    m_asked = step.kind;
    if (step.kind == BulkStep::Kind::LookUp)
        m_isLookedUp = true;
    ask(step, setup.id);
    const Setup *after = m_session.kept(setup.id);
    // It stands elsewhere by now, where this means nothing: a person went on with it.
    const bool isIgnored =
        after && !after->screen.busy && !after->screen.problem && bulkStepOf(*after, m_isLookedUp) == step;
    if (isIgnored)
        return finishOne();
    if (!after || !after->screen.busy)
        goOnAfter(0ms);
}

void BulkRun::ask(const BulkStep &step, const SetupId &id)
{
    switch (step.kind) {
    case BulkStep::Kind::LookUp: return m_session.tell(id, event::NewAppLookedFor{});
    case BulkStep::Kind::TakeApp: return m_session.tell(id, event::AppChosen{step.app});
    case BulkStep::Kind::MakeApp: return m_session.tell(id, event::CreateAppPressed{});
    case BulkStep::Kind::MakeLink: return m_session.tell(id, event::LinkWanted{});
    case BulkStep::Kind::NotOurs:
    case BulkStep::Kind::Nothing: return;
    }
}

void BulkRun::failed(const Setup &setup, const Problem &problem)
{
    const bool wasLookUp = m_asked == BulkStep::Kind::LookUp;
    m_asked.reset();
    if (wasLookUp)
        m_isLookedUp = false;
    if (problem.kind == Problem::Kind::TooManyRequests && ++m_tries < triesAtMost) {
        const milliseconds named = problem.waitUntil ? *problem.waitUntil - m_clock.now() : milliseconds(patience);
        return goOnAfter(std::max<milliseconds>(named, 1s));
    }
    if (isAgainstAll(problem.kind))
        return end(problem);
    const QString name = setup.client.app.isEmpty() ? setup.client.newAppName.trimmed() : setup.client.appName;
    m_progress.failures << BulkProgress::Failure{setup.id, name, problem};
    finishOne();
}

void BulkRun::finishOne()
{
    m_current.reset();
    ++m_progress.done;
    Q_EMIT progressed(m_progress);
    goOnAfter(0ms);
}

void BulkRun::end(const std::optional<Problem> &stoppedBy)
{
    ++m_round;
    m_progress.isRunning = false;
    m_progress.current.clear();
    m_progress.stoppedBy = stoppedBy;
    m_current.reset();
    m_asked.reset();
    m_waiting.clear();
    Q_EMIT progressed(m_progress);
}

} // namespace golive

#include "moc_bulkrun.cpp"
