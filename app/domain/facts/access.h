#pragma once

#include "domain/step.h"

namespace golive {

/// Which door of Start was taken: it says who sits in front of the screen.
enum class Door { Undecided, Staff, LinkOwner, SelfServe };

/// The guide's three cases ("Enable your App").
enum class OnboardingCase {
    PartnerPortal, ///< Case 1: nothing to enable.
    SelfServe,     ///< Case 2: a form, for each app.
    PartnerApi,    ///< Case 3: an API call, for each app.
};

/// What this set-up may call.
enum class Access {
    Partner,  ///< Partner token and app token.
    AppToken, ///< Only the app's own token, pasted.
    Link,     ///< Only a signed link.
    None,     ///< Nothing: guidance beside Gupshup's own site.
};

/// What a step is for somebody with this access.
enum class Passage {
    Call,     ///< Golive does it, or the person does it here.
    Guidance, ///< The person does it elsewhere; the page says how, and they say when it is done.
    Passed,   ///< Nothing to do: it passes itself and shows as done for you.
};

/// The table of steps by access (tested as a table in tests/domain).
Passage passage(Access, Step);

} // namespace golive
