#include "domain/progress.h"

namespace golive {

Stage stageOf(Step step)
{
    switch (pageOf(step)) {
    case Page::Start:
    case Page::SignIn:
    case Page::Client: return Stage::Beginning;
    case Page::GetReady: return Stage::GetReady;
    case Page::Region:
    case Page::Contact:
    case Page::Events: return Stage::Details;
    case Page::Connect: return Stage::Connect;
    case Page::SetUp:
    case Page::Report: return Stage::Finish;
    }
    return Stage::Beginning;
}

bool passesItself(const Setup &setup, Step step)
{
    if (step == Step::Enable && setup.onboardingCase == OnboardingCase::PartnerPortal)
        return true;
    if (passage(setup.access, step) == Passage::Passed)
        return true;
    // Live elsewhere: only the sync is left, and somewhere for its events to go.
    const bool isSyncOnly = setup.wasLiveBefore && step > Step::Number && step < Step::SetUp && step != Step::Webhooks;
    return isSyncOnly;
}

QList<StepProgress> progressOf(const Setup &setup)
{
    QList<StepProgress> rail;
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        StepMark mark = StepMark::Locked;
        if (step == setup.step)
            mark = StepMark::Current;
        else if (setup.door != Door::Undecided && passesItself(setup, step))
            mark = StepMark::DoneForYou;
        else if (step < setup.step)
            mark = StepMark::Done;
        else if (step <= setup.furthest)
            mark = StepMark::Reachable;
        rail << StepProgress{step, mark};
    }
    return rail;
}

Step stepAfter(const Setup &setup, Step step)
{
    for (int i = static_cast<int>(step) + 1; i < stepCount; ++i) {
        if (!passesItself(setup, static_cast<Step>(i)))
            return static_cast<Step>(i);
    }
    return Step::Done;
}

Step stepOfPageBefore(const Setup &setup, Step step)
{
    const Page page = pageOf(step);
    Step before = Step::Start;
    for (int i = 0; i < static_cast<int>(step); ++i) {
        const auto candidate = static_cast<Step>(i);
        if (pageOf(candidate) != page && !passesItself(setup, candidate) &&
            (pageOf(candidate) != pageOf(before) || before == Step::Start))
            before = candidate;
    }
    return before;
}

QString defaultRegionOf(const Setup &setup)
{
    return setup.number ? setup.number->region : QString();
}

bool appHasOtherNumber(const Setup &setup)
{
    return setup.number && !setup.appState.phone.isEmpty() && !isSameLine(setup.number->e164, setup.appState.phone);
}

} // namespace golive
