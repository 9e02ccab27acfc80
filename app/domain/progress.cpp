#include "domain/progress.h"

namespace golive {

bool isSelectionOnlySaid(const Setup &setup)
{
    return setup.client.access == Access::Link || setup.client.access == Access::None;
}

bool passesItself(const Setup &setup, Step step)
{
    if (step == Step::Enable && setup.client.onboardingCase == OnboardingCase::PartnerPortal)
        return true;
    if (passage(setup.client.access, step) == Passage::Passed)
        return true;
    // Live elsewhere: only the sync is left, and somewhere for its events to go.
    const bool isSyncOnly =
        setup.onboarding.wasLiveBefore && step > Step::Number && step < Step::SetUp && step != Step::Webhooks;
    return isSyncOnly;
}

namespace {

/// On a person's word alone, as far as anything here can tell.
bool isOnlySaid(const Setup &setup, Step step)
{
    // Who only turns the cards has said so as well.
    const bool isSeen =
        (setup.onboarding.finish && !isSaidByPerson(setup)) || setup.seen.state.stage >= AppStage::NumberSelection;
    if (step == Step::SignUp || step == Step::Phone)
        return !isSeen;
    if (step == Step::SelectNumber)
        return isSaidByPerson(setup) || isSelectionOnlySaid(setup);
    return step > Step::Number && passage(setup.client.access, step) == Passage::Guidance;
}

StepMark markOfPast(const Setup &setup, Step step)
{
    if (step >= Step::SetUp && passage(setup.client.access, step) == Passage::Guidance)
        return StepMark::Elsewhere;
    return isOnlySaid(setup, step) ? StepMark::AsSaid : StepMark::Done;
}

} // namespace

QList<StepProgress> progressOf(const Setup &setup)
{
    QList<StepProgress> rail;
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        StepMark mark = StepMark::Locked;
        const bool isShown = step == setup.step;
        if (isShown && step >= setup.furthest)
            mark = StepMark::Current;
        else if (!isShown && setup.client.door != Door::Undecided && passesItself(setup, step))
            mark = StepMark::DoneForYou;
        else if (step < setup.furthest)
            mark = markOfPast(setup, step);
        else if (step == setup.furthest)
            mark = StepMark::Reachable;
        rail << StepProgress{step, mark, isShown};
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
    return setup.client.number ? setup.client.number->region : QString();
}

bool appHasOtherNumber(const Setup &setup)
{
    return setup.client.number && !setup.seen.state.phone.isEmpty() &&
           !isSameLine(setup.client.number->e164, setup.seen.state.phone);
}

} // namespace golive
