#include "domain/advancer.h"
#include "domain/facts/recogniseerror.h"

// Connect: until when another try of Facebook's part is put off.

namespace golive {

namespace {

/// Different errors are remembered up to here; two of them tell what there is to tell.
constexpr qsizetype mostErrors = 4;

bool isPastFacebook(const Setup &setup)
{
    return isOnboarded(setup) && !setup.onboarding.again;
}

} // namespace

void Advancer::beginWait(const std::optional<Wait> &fresh)
{
    if (fresh)
        m_setup.signUp.wait = laterOf(m_setup.signUp.wait, *fresh);
}

void Advancer::noteSignUpError(const Problem &problem)
{
    const KnownError *row = knownError(problem.code, problem.detail);
    beginWait(waitOf(row, Wait::Of::Facebook, m_now));
    // What is in no list is told apart by its number.
    const QString key = row ? keyOf(row) : problem.code;
    QStringList &errors = m_setup.signUp.errors;
    if (!key.isEmpty() && !errors.contains(key) && errors.size() < mostErrors)
        errors << key;
}

void Advancer::noteCallError(const Problem &problem)
{
    if (pageOf(m_setup.step) != Page::Connect || isPastFacebook(m_setup))
        return;
    const KnownError *row = knownError(problem.code, problem.detail);
    if (!problem.waitUntil)
        return beginWait(waitOf(row, Wait::Of::Gupshup, m_now));
    Wait wait;
    wait.of = Wait::Of::Gupshup;
    wait.error = keyOf(row);
    wait.since = m_now;
    wait.until = *problem.waitUntil;
    if (wait.until - m_now >= shortestWait)
        beginWait(wait);
}

// A try that begins when the wait is over has waited long enough: whether it goes well or not, this wait has served.
void Advancer::leaveWaitBehind()
{
    if (m_setup.signUp.wait && m_setup.signUp.wait->isOver(m_now))
        m_setup.signUp.wait.reset();
}

void Advancer::operator()(const event::WaitWanted &wanted)
{
    if (isPastFacebook(m_setup))
        return;
    if (!wanted.until)
        return beginWait(waitOf(recogniseError(wanted.error).error, Wait::Of::Facebook, m_now));
    if (*wanted.until <= m_now || *wanted.until - m_now > longestWait)
        return;
    // Another day for the same wait: why it is waited for is not forgotten.
    Wait wait = m_setup.signUp.wait.value_or(Wait{});
    if (!wanted.error.isEmpty())
        wait.error = keyOf(recogniseError(wanted.error).error);
    wait.since = m_now;
    wait.until = *wanted.until;
    wait.isChosen = true;
    wait.isTold = false;
    m_setup.signUp.wait = wait;
}

void Advancer::operator()(const event::WaitDismissed &)
{
    m_setup.signUp.wait.reset();
}

void Advancer::tellWait()
{
    std::optional<Wait> &wait = m_setup.signUp.wait;
    if (!wait || wait->isTold || !wait->isOver(m_now))
        return;
    wait->isTold = true;
    notify({Notice::Kind::TryAgain});
}

} // namespace golive
