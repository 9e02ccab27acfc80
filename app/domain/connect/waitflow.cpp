#include "domain/connect/waitflow.h"

#include "domain/facts/recogniseerror.h"
#include "domain/flow.h"
#include "domain/progress.h"

namespace golive {

namespace {

/// Different errors are remembered up to here; two of them tell what there is to tell.
constexpr qsizetype mostErrors = 4;

bool isPastFacebook(const Setup &setup)
{
    return isOnboarded(setup) && !setup.onboarding.again;
}

void beginWait(Flow &flow, const std::optional<Wait> &fresh)
{
    if (fresh)
        flow.setup.signUp.wait = laterOf(flow.setup.signUp.wait, *fresh);
}

class WaitRoom
{
public:
    explicit WaitRoom(Flow &flow) : m_flow(flow), m_wait(flow.setup.signUp.wait) {}

    void operator()(const event::WaitWanted &wanted)
    {
        const Instant now = m_flow.now();
        if (!isTryAhead(m_flow.setup))
            return;
        if (!wanted.until)
            return beginWait(m_flow, waitOf(recogniseError(wanted.error).error, Wait::Of::Facebook, now));
        if (*wanted.until <= now || *wanted.until - now > longestWait)
            return;
        // Another day for the same wait: why it is waited for is not forgotten.
        Wait wait = m_wait.value_or(Wait{});
        if (!wanted.error.isEmpty())
            wait.error = keyOf(recogniseError(wanted.error).error);
        wait.since = now;
        wait.until = *wanted.until;
        wait.isChosen = true;
        wait.isTold = false;
        m_wait = wait;
    }

    void operator()(const event::WaitDismissed &) { m_wait.reset(); }

private:
    Flow &m_flow;
    std::optional<Wait> &m_wait;
};

} // namespace

void take(Flow &flow, const WaitEvent &event)
{
    std::visit(WaitRoom(flow), event);
}

bool isTryAhead(const Setup &setup)
{
    return setup.furthest >= Step::SignUp && !isPastFacebook(setup);
}

void noteSignUpError(Flow &flow, const Problem &problem)
{
    const KnownError *row = knownError(problem.code, problem.detail);
    beginWait(flow, waitOf(row, Wait::Of::Facebook, flow.now()));
    // What is in no list is told apart by its number.
    const QString key = row ? keyOf(row) : problem.code;
    QStringList &errors = flow.setup.signUp.errors;
    if (!key.isEmpty() && !errors.contains(key) && errors.size() < mostErrors)
        errors << key;
}

void noteCallError(Flow &flow, const Problem &problem)
{
    if (pageOf(flow.setup.step) != Page::Connect || isPastFacebook(flow.setup))
        return;
    const KnownError *row = knownError(problem.code, problem.detail);
    if (!problem.waitUntil)
        return beginWait(flow, waitOf(row, Wait::Of::Gupshup, flow.now()));
    Wait wait;
    wait.of = Wait::Of::Gupshup;
    wait.error = keyOf(row);
    wait.since = flow.now();
    wait.until = *problem.waitUntil;
    if (wait.until - flow.now() >= shortestWait)
        beginWait(flow, wait);
}

void leaveWaitBehind(Flow &flow)
{
    std::optional<Wait> &wait = flow.setup.signUp.wait;
    if (wait && wait->isOver(flow.now()))
        wait.reset();
}

void tellWait(Flow &flow)
{
    std::optional<Wait> &wait = flow.setup.signUp.wait;
    if (!wait || wait->isTold || !wait->isOver(flow.now()))
        return;
    wait->isTold = true;
    Notice notice{Notice::Kind::TryAgain};
    notice.isOfGupshup = wait->of == Wait::Of::Gupshup;
    flow.notify(notice);
}

} // namespace golive
