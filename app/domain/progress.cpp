#include "domain/progress.h"

#include <algorithm>

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

/// The step of Connect that a card belongs to.
Step stepOf(Card card)
{
    if (card == Card::SelectNumber)
        return Step::SelectNumber;
    return card >= Card::PhoneHandOff ? Step::Phone : Step::SignUp;
}

/// The step whose screens are led through now. On Connect the set-up enters the next one when something is proved; what
/// a person says that he sees, and what Gupshup's state shows of a set-up that is looked back at, may be further.
Step stepShown(const Setup &setup)
{
    if (pageOf(setup.step) != Page::Connect)
        return setup.step;
    const bool isOld = setup.onboarding.again && !setup.onboarding.again->wasSeenUnfinished;
    const bool isWrong = setup.signUp.isWrongFinish && setup.seen.state.stage == AppStage::NumberSelection;
    const bool isSelecting = setup.seen.state.stage >= AppStage::NumberSelection && !isOld && !isWrong;
    return std::max({setup.step, stepOf(setup.signUp.card), isSelecting ? Step::SelectNumber : Step::SignUp});
}

} // namespace

QList<StepProgress> progressOf(const Setup &setup)
{
    const Step shown = stepShown(setup);
    const Step reached = std::max(setup.furthest, shown);
    QList<StepProgress> rail;
    for (int i = 0; i < stepCount; ++i) {
        const auto step = static_cast<Step>(i);
        StepMark mark = StepMark::Locked;
        const bool isShown = step == shown;
        if (isShown && step >= reached)
            mark = StepMark::Current;
        else if (!isShown && setup.client.door != Door::Undecided && passesItself(setup, step))
            mark = StepMark::DoneForYou;
        else if (step < reached)
            mark = markOfPast(setup, step);
        else if (step == reached)
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
