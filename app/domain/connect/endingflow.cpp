#include "domain/connect/endingflow.h"

#include "domain/connect/connectflow.h"
#include "domain/connect/waitflow.h"
#include "domain/facts/recogniseerror.h"
#include "domain/flow.h"
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

class EndingRoom
{
public:
    explicit EndingRoom(Flow &flow)
        : m_flow(flow), m_signUp(flow.setup.signUp), m_onboarding(flow.setup.onboarding), m_screen(flow.setup.screen)
    {
    }

    void operator()(const event::SignUpWindowOpened &)
    {
        leaveWaitBehind(m_flow);
        m_screen.unclear.reset();
        // A new try: how the last one ended is past.
        if (m_screen.problem && remedyOf(m_screen.problem->kind) == Problem::Remedy::SignUpAgain)
            m_screen.problem.reset();
        // The first thing that is known for sure: Facebook's window stands, so the log-in card has done its work.
        if (m_signUp.card == Card::ContinueWithFacebook)
            take(m_flow, ConnectEvent(event::CardShown{Card::Portfolio}));
    }

    void operator()(const event::SignUpWentWrong &wrong)
    {
        // A pop-up that is closed after the finish changes nothing; the wrong kind of finish must be said even so.
        const bool isWrongFinish = wrong.problem.kind == Problem::Kind::SignUpWithoutCoexistence ||
                                   wrong.problem.kind == Problem::Kind::SignUpWithoutNumber;
        if (isWrongFinish)
            takeBackSeenFinish();
        if (isOnboarded(m_flow.setup) && !m_onboarding.again && !isWrongFinish)
            return;
        if (isWrongFinish && !isOnboarded(m_flow.setup)) {
            m_signUp.isWrongFinish = true;
            m_screen.isTryingAgain = false;
            m_signUp.card = Card::ContinueWithFacebook;
        }
        m_screen.unclear.reset();
        m_signUp.abandonedAt = wrong.currentStep;
        m_screen.problem = wrong.problem;
        if (wrong.problem.kind == Problem::Kind::SignUpFailed) {
            m_screen.problem->waitUntil = earliestTry(wrong.problem, m_flow.now());
            noteSignUpError(m_flow, wrong.problem);
        }
        const bool isPage =
            isAboutSignUpPage(wrong.problem.kind) && remedyOf(wrong.problem.kind) == Problem::Remedy::Retry;
        m_screen.failed = isPage ? std::optional<Activity>(Activity::ShowingSignUp) : std::nullopt;
    }

    void operator()(const event::SignUpEndedUnclear &ended)
    {
        if (isOnboarded(m_flow.setup) && !m_onboarding.again) {
            // The state has decided a moment before the message, which alone carries the ids.
            auto &finish = m_onboarding.finish;
            if (finish && finish->seenBy == SignUpFinish::SeenBy::State)
                finish->learn(ended.finish.waba, ended.finish.phone);
            return;
        }
        m_screen.unclear = ended.finish;
        const bool canAsk =
            (m_flow.setup.client.access == Access::Partner || m_flow.setup.client.access == Access::AppToken) &&
            !m_flow.setup.client.app.isEmpty();
        if (!canAsk)
            return tellUnclear(m_flow);
        const auto look = effect::ReadState::of(m_flow.setup);
        if (m_screen.busy)
            m_flow.effects.emplace_back(PartnerCall(look));
        else
            m_flow.ask(look);
    }

    void operator()(const event::SignUpAgainWanted &)
    {
        if (isOnboarded(m_flow.setup) && !m_onboarding.again)
            return;
        m_flow.dismissProblem();
        m_screen.unclear.reset();
        m_screen.isTryingAgain = m_signUp.isWrongFinish;
        leaveWaitBehind(m_flow);
        m_signUp.abandonedAt.clear();
        m_signUp.card = Card::ContinueWithFacebook;
        if (m_flow.setup.step != Step::SignUp || m_signUp.link.isEmpty())
            m_flow.enter(Step::SignUp);
        m_flow.effects.emplace_back(effect::ReloadSurface{});
    }

private:
    /// Facebook finished another way: what was held for its finish is none.
    /// The state may have offered the number a moment before the message said that it is the wrong one.
    void takeBackSeenFinish()
    {
        const auto &finish = m_onboarding.finish;
        const bool isOnlyOffered = finish && finish->seenBy == SignUpFinish::SeenBy::State &&
                                   m_flow.setup.furthest <= Step::SelectNumber &&
                                   m_flow.setup.seen.state.stage == AppStage::NumberSelection;
        if (!isOnlyOffered || m_onboarding.again)
            return;
        m_onboarding.finish.reset();
        m_onboarding.window.reset();
        m_onboarding.remindersGiven.clear();
        m_flow.setup.furthest = Step::SignUp;
        m_flow.enter(Step::SignUp);
    }

    Flow &m_flow;
    SignUp &m_signUp;
    Onboarding &m_onboarding;
    Screen &m_screen;
};

} // namespace

void take(Flow &flow, const EndingEvent &event)
{
    std::visit(EndingRoom(flow), event);
}

void tellUnclear(Flow &flow)
{
    auto &unclear = flow.setup.screen.unclear;
    if (!unclear || unclear->isTold)
        return;
    unclear->isTold = true;
    switch (unclear->kind) {
    case UnclearFinish::Kind::NotKnown:
        flow.fail(Problem::Kind::SignUpFinishNotKnown);
        flow.setup.screen.problem->detail = unclear->said;
        return;
    case UnclearFinish::Kind::GrantOnly: return flow.fail(Problem::Kind::SignUpWithoutNumber);
    case UnclearFinish::Kind::Silent: return flow.fail(Problem::Kind::SignUpSilent);
    }
}

} // namespace golive
