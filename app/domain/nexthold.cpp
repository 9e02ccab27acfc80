#include "domain/nexthold.h"

#include "domain/flow.h"
#include "domain/progress.h"
#include "domain/sync/syncplan.h"

namespace golive {

namespace {

NextHold onStart(const Setup &setup)
{
    if (setup.client.door == Door::Undecided)
        return NextHold::DoorMissing;
    return setup.client.door == Door::LinkOwner && setup.signUp.link.isEmpty() ? NextHold::LinkMissing : NextHold::None;
}

NextHold onSignIn(const Setup &setup)
{
    if (setup.client.access == Access::Partner && !setup.screen.isSignedIn)
        return NextHold::SignInMissing;
    return NextHold::None;
}

NextHold onClient(const Setup &setup)
{
    if (setup.client.access == Access::Partner && setup.client.app.isEmpty())
        return NextHold::AppMissing;
    if (setup.client.access != Access::Partner && setup.client.appName.trimmed().isEmpty())
        return NextHold::AppNameMissing;
    if (!setup.client.number)
        return NextHold::NumberMissing;
    if (appHasOtherNumber(setup))
        return NextHold::NumberOther;
    return isNumberToConfirm(setup) ? NextHold::NumberToConfirm : NextHold::None;
}

NextHold onGetReady(const Setup &setup)
{
    if (!openItems(setup.readiness.checklist).isEmpty() ||
        isCountryOpen(setup.readiness.checklist, setup.readiness.findings))
        return NextHold::ChecklistOpen;
    const bool isFormWanted = setup.client.onboardingCase == OnboardingCase::SelfServe &&
                              passage(setup.client.access, Step::Enable) != Passage::Passed;
    return isFormWanted && setup.readiness.enablement == Enablement::NotAsked ? NextHold::EnableFormOpen
                                                                              : NextHold::None;
}

NextHold onContact(const Setup &setup)
{
    if (passage(setup.client.access, Step::Contact) == Passage::Guidance ||
        setup.details.contactStage == ContactStage::Accepted)
        return NextHold::None;
    if (!contactFaults(setup.details.contact, defaultRegionOf(setup)).isEmpty())
        return NextHold::ContactOpen;
    return setup.details.terms ? NextHold::None : NextHold::TermsMissing;
}

NextHold onEvents(const Setup &setup)
{
    if (passage(setup.client.access, Step::Webhooks) != Passage::Call)
        return NextHold::None;
    if (areEventsHeld(setup))
        return NextHold::EventsHeld;
    const bool isSomebodyThere = eventsCarrier(setup.listening.subscriptions).has_value();
    return isSomebodyThere && setup.listening.arming.oldChats == Arming::OldChats::NotAsked ? NextHold::OldChatsOpen
                                                                                            : NextHold::None;
}

NextHold onSetUp(const Setup &setup)
{
    if (passage(setup.client.access, Step::SetUp) == Passage::Guidance)
        return NextHold::None;
    if (setup.seen.state.stage != AppStage::Live)
        return NextHold::NotLive;
    return isSettled(setup) || isLeftToOthers(setup) ? NextHold::None : NextHold::SyncOpen;
}

NextHold onConnect(const Setup &setup)
{
    const bool isFinished = isOnboarded(setup) && !setup.onboarding.again;
    if (isFinished && setup.furthest > Step::SelectNumber)
        return NextHold::None;
    const bool mustPersonTell = setup.client.access == Access::Link || setup.client.access == Access::None;
    if (isFinished)
        return mustPersonTell ? NextHold::SelectionToTell : NextHold::NumberToSelect;
    return mustPersonTell ? NextHold::SignUpToTell : NextHold::SignUpOpen;
}

} // namespace

NextHold nextHold(const Setup &setup)
{
    if (setup.screen.busy && holdOf(*setup.screen.busy) != Hold::Nothing)
        return NextHold::Busy;
    switch (pageOf(setup.step)) {
    case Page::Start: return onStart(setup);
    case Page::SignIn: return onSignIn(setup);
    case Page::Client: return onClient(setup);
    case Page::GetReady: return onGetReady(setup);
    case Page::Region: return NextHold::None;
    case Page::Contact: return onContact(setup);
    case Page::Events: return onEvents(setup);
    case Page::Connect: return onConnect(setup);
    case Page::SetUp: return onSetUp(setup);
    case Page::Report: return NextHold::AtTheEnd;
    }
    return NextHold::AtTheEnd;
}

void goOn(Flow &flow)
{
    Setup &setup = flow.setup;
    const auto isCalled = [&setup](Step step) { return passage(setup.client.access, step) == Passage::Call; };
    switch (pageOf(setup.step)) {
    case Page::Client:
        if (setup.client.access == Access::Partner)
            return flow.ask(effect::OpenApp::of(setup));
        break;
    case Page::GetReady:
        if (setup.client.onboardingCase == OnboardingCase::PartnerApi &&
            setup.readiness.enablement == Enablement::NotAsked && isCalled(Step::Enable))
            return flow.ask(effect::EnableCoexistence::of(setup));
        break;
    case Page::Region:
        if (!setup.details.region.isEmpty() && !setup.details.isRegionSettled && isCalled(Step::Region))
            return flow.ask(effect::SaveRegion::of(setup));
        setup.details.isRegionSettled = true;
        break;
    case Page::Contact:
        if (isCalled(Step::Contact) && setup.details.contactStage != ContactStage::Accepted) {
            if (setup.step == Step::Contact) {
                setup.details.contactStage = ContactStage::ReadBack;
                return flow.enter(Step::ConfirmContact);
            }
            return flow.ask(effect::SaveContact::of(setup));
        }
        break;
    case Page::Start:
    case Page::SignIn:
    case Page::Events:
    case Page::Connect:
    case Page::SetUp:
    case Page::Report: break;
    }
    flow.leavePage();
}

} // namespace golive
