#include "domain/flow.h"

#include "domain/pagelist.h"
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
    rulesOf(pageOf(step)).entered(*this, from);
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
