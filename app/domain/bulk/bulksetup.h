#pragma once

#include "domain/bulk/bulkjudging.h"
#include "domain/profile/partnerprofile.h"
#include "domain/setup.h"

namespace golive {

/// What all clients of a list have in common.
struct BulkWish
{
    QString partnerEmail;
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    QString staff;
    bool isLinkWished = false; ///< The sign-up link is made as well. It lives five days from then on.
    PartnerProfile profile{};  ///< What they begin with where their line says nothing.
};

/// The draft of an accepted line, as a person who is signed in would have left it on the Client page.
Setup setupOf(const BulkClient &, const BulkWish &, const SetupId &, Instant now);

/// What a set-up that came in a list wants next. It is known from the set-up alone, so that a program that ends in
/// the middle loses nothing.
struct BulkStep
{
    enum class Kind {
        Nothing, ///< All is made, or a person went on with it by hand.
        LookUp,  ///< Whether there is an app of that name already.
        TakeApp, ///< There is, and nothing speaks against it.
        MakeApp, ///< There is none.
        NotOurs, ///< There is, and it is live or has another number.
        MakeLink,
    };
    Kind kind = Kind::Nothing;
    AppId app{}; ///< To take.
    bool operator==(const BulkStep &) const = default;
};

/// `isLookedUp`: the list of apps was read for this name since it was asked for.
BulkStep bulkStepOf(const Setup &, bool isLookedUp);
/// Something is still to be made for it.
bool isToMake(const Setup &);

} // namespace golive
