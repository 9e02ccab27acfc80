#include "domain/flow.h"

#include "domain/progress.h"

namespace golive {

void Flow::ask(PartnerCall call)
{
    // A second press while the first is under way asks nothing; only a new filter replaces a list.
    const Activity activity = activityOf(call);
    if (setup.screen.busy == activity && activity != Activity::ListingApps)
        return;
    setup.screen.busy = activity;
    dismissProblem();
    effects.emplace_back(std::move(call));
}

bool Flow::answers(Activity activity)
{
    if (setup.screen.busy != activity)
        return false;
    setup.screen.busy.reset();
    return true;
}

void Flow::fail(Problem::Kind kind, Problem::Field field)
{
    Problem problem;
    problem.kind = kind;
    problem.field = field;
    setup.screen.problem = problem;
}

void Flow::dismissProblem()
{
    setup.screen.problem.reset();
    setup.screen.failed.reset();
}

void Flow::notify(const Notice &notice)
{
    effects.emplace_back(effect::Notify{notice});
}

void Flow::enter(Step step)
{
    const Step from = setup.step;
    setup.step = step;
    setup.furthest = std::max(setup.furthest, step);
    dismissProblem();

    const bool isPartner = setup.client.access == Access::Partner;
    switch (step) {
    case Step::SignIn:
        // Passed on the way forward only, or Back would never reach Start.
        if (isPartner && setup.screen.isSignedIn && from <= Step::SignIn)
            enter(Step::App);
        break;
    case Step::App:
        if (isPartner && !setup.screen.areAppsListed)
            ask(effect::ListApps::of(setup));
        break;
    case Step::Checklist:
        effects.emplace_back(effect::CheckMachine::of(setup));
        // An owner with a link has nothing but this page before Facebook.
        if (setup.client.access == Access::Link)
            effects.emplace_back(effect::WarmUpWebView{});
        break;
    case Step::Contact: effects.emplace_back(effect::WarmUpWebView{}); break;
    case Step::Webhooks:
        if (passage(setup.client.access, step) == Passage::Call && !areSubscriptionsFresh(setup, now()))
            ask(effect::ReadSubscriptions::of(setup));
        break;
    case Step::SignUp: {
        // One that somebody elsewhere holds is not replaced behind his back: the page asks.
        const bool isToReplace = setup.signUp.link.isExpired(now()) && setup.signUp.owner == OwnerPlace::Here;
        if (isPartner && (!isOnboarded(setup) || setup.onboarding.again) &&
            (setup.signUp.link.isEmpty() || isToReplace))
            fetchLink(*this, isToReplace);
        break;
    }
    case Step::SetUp:
        effects.emplace_back(effect::CloseSurface{});
        if (passage(setup.client.access, step) == Passage::Call) {
            effects.emplace_back(effect::ReadLedger::of(setup));
            ask(effect::ReadState::of(setup));
        }
        break;
    case Step::Verify:
        if (passage(setup.client.access, step) == Passage::Call && !setup.onboarding.verification)
            ask(effect::Verify::of(setup));
        break;
    case Step::Start:
    case Step::Number:
    case Step::Enable:
    case Step::Region:
    case Step::ConfirmContact:
    case Step::Phone:
    case Step::SelectNumber:
    case Step::Sync:
    case Step::Done: break;
    }
}

void Flow::leavePage()
{
    const Page page = pageOf(setup.step);
    Step next = stepAfter(setup, setup.step);
    while (pageOf(next) == page && next != Step::Done)
        next = stepAfter(setup, next);
    enter(next);
}

} // namespace golive
