#pragma once

#include "domain/page.h"

namespace golive {

struct ContactView
{
    bool isGuidance = false;
    ContactStage stage = ContactStage::Editing;
    Contact contact;
    QList<Problem::Field> faults;
    bool isPhoneUnknownHere = false; ///< Of a plan that this computer does not know: said, and taken.
    std::optional<TermsAgreement> terms{};
    bool isEmailVerified = false;
    bool isOurs = false;        ///< One of the provider's own people.
    bool hasProfile = false;    ///< It can be said that it is.
    bool isStaff = false;       ///< Staff tick for the owner and say who agreed.
    bool areTermsKnown = false; ///< Their address; else the page says where they stand.
    bool wereTermsShown = false;
    bool operator==(const ContactView &) const = default;
};

} // namespace golive

namespace golive::page {

/// The contact person and the terms (the guide's steps 4 and 5).
struct Contact : Ordinary
{
    static constexpr Page page = Page::Contact;
    using View = ContactView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
    static void next(Flow &);
    static NextLabel label(const Setup &);
};

} // namespace golive::page
