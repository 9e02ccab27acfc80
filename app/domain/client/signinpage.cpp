#include "domain/client/signinpage.h"

#include "domain/flow.h"

namespace golive {

SignInView page::SignIn::view(const Setup &setup, const Surroundings &around, Instant)
{
    SignInView view;
    view.email = setup.client.partnerEmail;
    view.isSelfServe = setup.client.door == Door::SelfServe;
    view.onboardingCase = setup.client.onboardingCase;
    view.isKeychainThere = around.isKeychainThere;
    view.isKeychainLocked = around.isKeychainLocked;
    view.isSignedIn = setup.screen.isSignedIn && !around.isPractice;
    view.isPractice = around.isPractice;
    view.practiceEmail = around.practiceEmail;
    view.practiceSecret = around.practiceSecret;
    return view;
}

void page::SignIn::entered(Flow &flow, Step from)
{
    // Passed on the way forward only, or Back would never reach Start.
    if (flow.setup.client.access == Access::Partner && flow.setup.screen.isSignedIn && from <= Step::SignIn)
        flow.enter(Step::App);
}

NextHold page::SignIn::hold(const Setup &setup)
{
    if (setup.client.access == Access::Partner && !setup.screen.isSignedIn)
        return NextHold::SignInMissing;
    return NextHold::None;
}

NextLabel page::SignIn::label(const Setup &setup)
{
    if (setup.client.door == Door::SelfServe)
        return NextLabel::GoOnWithout;
    return setup.screen.isSignedIn ? NextLabel::Next : NextLabel::SignIn;
}

} // namespace golive
