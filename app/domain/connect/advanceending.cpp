#include "domain/advancer.h"
#include "domain/facts/recogniseerror.h"
#include "domain/progress.h"

// How Facebook's window ended, where that was no finish. Each ending has a next action: its problem's.

namespace golive {

namespace {

/// When another try makes sense, where Meta or those who know it say so: "in an hour", "in a week".
std::optional<Instant> earliestTry(const Problem &problem, Instant now)
{
    const KnownError *known = knownError(problem.code, problem.detail);
    if (!known || known->waitFor.count() == 0)
        return std::nullopt;
    return now + known->waitFor;
}

} // namespace

void Advancer::operator()(const event::SignUpWindowOpened &)
{
    leaveWaitBehind();
    m_setup.screen.unclear.reset();
    // A new try: how the last one ended is past.
    if (m_setup.screen.problem && remedyOf(m_setup.screen.problem->kind) == Problem::Remedy::SignUpAgain)
        m_setup.screen.problem.reset();
    // The first thing that is known for sure: Facebook's window stands, so the log-in card has done its work.
    if (m_setup.signUp.card == Card::ContinueWithFacebook)
        (*this)(event::CardShown{Card::Portfolio});
}

void Advancer::operator()(const event::SignUpWentWrong &wrong)
{
    // A pop-up that is closed after the finish changes nothing; the wrong kind of finish must be said even so.
    const bool isWrongFinish = wrong.problem.kind == Problem::Kind::SignUpWithoutCoexistence ||
                               wrong.problem.kind == Problem::Kind::SignUpWithoutNumber;
    if (isWrongFinish)
        takeBackSeenFinish();
    if (isOnboarded(m_setup) && !m_setup.onboarding.again && !isWrongFinish)
        return;
    if (isWrongFinish && !isOnboarded(m_setup)) {
        m_setup.signUp.isWrongFinish = true;
        m_setup.screen.isTryingAgain = false;
        m_setup.signUp.card = Card::ContinueWithFacebook;
    }
    m_setup.screen.unclear.reset();
    m_setup.signUp.abandonedAt = wrong.currentStep;
    m_setup.screen.problem = wrong.problem;
    if (wrong.problem.kind == Problem::Kind::SignUpFailed) {
        m_setup.screen.problem->waitUntil = earliestTry(wrong.problem, m_now);
        noteSignUpError(wrong.problem);
    }
    const bool isPage = isAboutSignUpPage(wrong.problem.kind) && remedyOf(wrong.problem.kind) == Problem::Remedy::Retry;
    m_setup.screen.failed = isPage ? std::optional<Activity>(Activity::ShowingSignUp) : std::nullopt;
}

// The state may have offered the number a moment before the message said that it is the wrong one.
void Advancer::takeBackSeenFinish()
{
    const auto &finish = m_setup.onboarding.finish;
    const bool isOnlyOffered = finish && finish->seenBy == SignUpFinish::SeenBy::State &&
                               m_setup.furthest <= Step::SelectNumber &&
                               m_setup.seen.state.stage == AppStage::NumberSelection;
    if (!isOnlyOffered || m_setup.onboarding.again)
        return;
    m_setup.onboarding.finish.reset();
    m_setup.onboarding.window.reset();
    m_setup.onboarding.remindersGiven.clear();
    m_setup.furthest = Step::SignUp;
    enter(Step::SignUp);
}

void Advancer::operator()(const event::SignUpEndedUnclear &ended)
{
    if (isOnboarded(m_setup) && !m_setup.onboarding.again)
        return;
    m_setup.screen.unclear = ended.finish;
    const bool canAsk = (m_setup.client.access == Access::Partner || m_setup.client.access == Access::AppToken) &&
                        !m_setup.client.app.isEmpty();
    if (!canAsk)
        return tellUnclear();
    const effect::ReadState look{m_setup.client.app, m_setup.client.appName};
    if (m_setup.screen.busy)
        m_effects.emplace_back(PartnerCall(look));
    else
        ask(look);
}

void Advancer::tellUnclear()
{
    if (!m_setup.screen.unclear || m_setup.screen.unclear->isTold)
        return;
    m_setup.screen.unclear->isTold = true;
    switch (m_setup.screen.unclear->kind) {
    case UnclearFinish::Kind::NotKnown:
        fail(Problem::Kind::SignUpFinishNotKnown);
        m_setup.screen.problem->detail = m_setup.screen.unclear->said;
        return;
    case UnclearFinish::Kind::GrantOnly: return fail(Problem::Kind::SignUpWithoutNumber);
    case UnclearFinish::Kind::Silent: return fail(Problem::Kind::SignUpSilent);
    }
}

void Advancer::operator()(const event::SignUpAgainWanted &)
{
    if (isOnboarded(m_setup) && !m_setup.onboarding.again)
        return;
    m_setup.screen.problem.reset();
    m_setup.screen.failed.reset();
    m_setup.screen.unclear.reset();
    m_setup.screen.isTryingAgain = m_setup.signUp.isWrongFinish;
    leaveWaitBehind();
    m_setup.signUp.abandonedAt.clear();
    m_setup.signUp.card = Card::ContinueWithFacebook;
    if (m_setup.step != Step::SignUp || m_setup.signUp.link.isEmpty())
        enter(Step::SignUp);
    m_effects.emplace_back(effect::ReloadSurface{});
}

} // namespace golive
