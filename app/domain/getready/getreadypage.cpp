#include "domain/getready/getreadypage.h"

#include "domain/flow.h"

namespace golive {

namespace {

/// Case 2: enabled by a form, which a person fills in.
bool isFormWanted(const Setup &setup)
{
    return setup.client.onboardingCase == OnboardingCase::SelfServe &&
           passage(setup.client.access, Step::Enable) != Passage::Passed;
}

} // namespace

GetReadyView page::GetReady::view(const Setup &setup, const Surroundings &, Instant)
{
    GetReadyView view;
    const QList<CheckItem> open = openItems(setup.readiness.checklist);
    for (int i = 0; i < checkItemCount; ++i) {
        CheckRow row;
        row.item = static_cast<CheckItem>(i);
        row.answer = setup.readiness.checklist.answer(row.item);
        row.isOpen = open.contains(row.item);
        row.blocks = weightOf(row.item) == CheckWeight::Blocks;
        view.rows << row;
    }
    view.openCount = static_cast<int>(open.size());
    view.findings = setup.readiness.findings;
    view.isMachineBusy = !setup.screen.isMachineChecked;
    view.isCountryOverruled = setup.readiness.checklist.isCountryOverruled;
    view.countryReason = setup.readiness.checklist.countryReason;
    view.onboardingCase = setup.client.onboardingCase;
    view.isFormWanted = isFormWanted(setup);
    view.isPerAppNote =
        setup.client.onboardingCase != OnboardingCase::PartnerPortal && setup.client.access != Access::Link;
    view.enablement = setup.readiness.enablement;
    return view;
}

void page::GetReady::entered(Flow &flow, Step)
{
    if (flow.setup.step != Step::Checklist)
        return;
    flow.effects.emplace_back(effect::CheckMachine::of(flow.setup));
    // An owner with a link has nothing but this page before Facebook.
    if (flow.setup.client.access == Access::Link)
        flow.effects.emplace_back(effect::WarmUpWebView{});
}

NextHold page::GetReady::hold(const Setup &setup)
{
    if (!openItems(setup.readiness.checklist).isEmpty() ||
        isCountryOpen(setup.readiness.checklist, setup.readiness.findings))
        return NextHold::ChecklistOpen;
    return isFormWanted(setup) && setup.readiness.enablement == Enablement::NotAsked ? NextHold::EnableFormOpen
                                                                                     : NextHold::None;
}

void page::GetReady::next(Flow &flow)
{
    const Setup &setup = flow.setup;
    const bool isCalled = passage(setup.client.access, Step::Enable) == Passage::Call;
    if (setup.client.onboardingCase == OnboardingCase::PartnerApi &&
        setup.readiness.enablement == Enablement::NotAsked && isCalled)
        return flow.ask(effect::EnableCoexistence::of(setup));
    flow.leavePage();
}

} // namespace golive
