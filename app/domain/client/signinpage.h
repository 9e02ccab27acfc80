#pragma once

#include "domain/page.h"

namespace golive {

struct SignInView
{
    QString email;
    bool isSelfServe = false; ///< Case 2: paste an app token, or go on without one.
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    bool isKeychainThere = true;
    bool isKeychainLocked = false;
    bool isSignedIn = false; ///< A partner token is held: one can sign out.
    bool isPractice = false;
    QString practiceEmail;
    QString practiceSecret;
    bool operator==(const SignInView &) const = default;
};

} // namespace golive

namespace golive::page {

/// Who is at work: a partner account, or (on Gupshup's own site) an app token or nothing at all.
struct SignIn : Ordinary
{
    static constexpr Page page = Page::SignIn;
    using View = SignInView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
    static NextLabel label(const Setup &);
};

} // namespace golive::page
