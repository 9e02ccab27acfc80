#include "domain/contact/contactpage.h"

#include "domain/flow.h"
#include "domain/profile/learning.h"
#include "domain/progress.h"

namespace golive {

ContactView page::Contact::view(const Setup &setup, const Surroundings &around, Instant)
{
    ContactView view;
    view.isGuidance = passage(setup.client.access, Step::Contact) == Passage::Guidance;
    view.stage = setup.details.contactStage;
    view.contact = setup.details.contact;
    view.faults = contactFaults(setup.details.contact, defaultRegionOf(setup));
    const auto phone = parsePhoneNumber(setup.details.contact.phone, defaultRegionOf(setup));
    view.isPhoneUnknownHere = phone && phone->isUnknownHere;
    view.terms = setup.details.terms;
    view.isEmailVerified = setup.details.isEmailVerified;
    view.isOurs = setup.details.isContactOurs;
    view.hasProfile = hasProfile(setup);
    view.isStaff = setup.client.door == Door::Staff;
    view.areTermsKnown = around.areTermsKnown;
    view.wereTermsShown = setup.details.termsShownAt.has_value();
    return view;
}

void page::Contact::entered(Flow &flow, Step)
{
    if (flow.setup.step == Step::Contact)
        flow.effects.emplace_back(effect::WarmUpWebView{});
}

NextHold page::Contact::hold(const Setup &setup)
{
    if (passage(setup.client.access, Step::Contact) == Passage::Guidance ||
        setup.details.contactStage == ContactStage::Accepted)
        return NextHold::None;
    if (!contactFaults(setup.details.contact, defaultRegionOf(setup)).isEmpty())
        return NextHold::ContactOpen;
    return setup.details.terms ? NextHold::None : NextHold::TermsMissing;
}

void page::Contact::next(Flow &flow)
{
    Setup &setup = flow.setup;
    const bool isCalled = passage(setup.client.access, Step::Contact) == Passage::Call;
    if (!isCalled || setup.details.contactStage == ContactStage::Accepted)
        return flow.leavePage();
    if (setup.step == Step::Contact) {
        setup.details.contactStage = ContactStage::ReadBack;
        return flow.enter(Step::ConfirmContact);
    }
    flow.ask(effect::SaveContact::of(setup));
}

NextLabel page::Contact::label(const Setup &setup)
{
    const bool isReadBack = setup.step == Step::ConfirmContact && setup.details.contactStage == ContactStage::ReadBack;
    return isReadBack ? NextLabel::Confirm : NextLabel::Next;
}

} // namespace golive
