#pragma once

#include "base/ids.h"
#include "domain/facts/access.h"
#include "domain/facts/phonenumber.h"
#include "domain/reminder/ownerreminder.h"

#include <QString>

#include <optional>

namespace golive {

/// Who sits here, with what access, and which app and number it is about: Start, Sign in and Client.
struct Client
{
    Door door = Door::Undecided;
    OnboardingCase onboardingCase = OnboardingCase::PartnerPortal;
    Access access = Access::None;
    QString provider; ///< Who sent the link, from a set-up file.
    QString sender;   ///< The person who did, by the file's word.
    QString business; ///< Whom it is meant for, by the file's word.
    QString partnerEmail;
    QString reference;                       ///< The provider's own for this client, as in its books.
    QString staff;                           ///< Who of the provider's people handles it, by the name they go by.
    std::optional<OwnerReminded> reminded{}; ///< When its owner was last reminded, of what and by whom.

    QString appFilter;
    QString newAppName;
    AppId app;
    QString appName;
    QString numberText;
    bool isNumberOfApp = false; ///< Taken over from the app that was chosen, not typed.
    std::optional<PhoneNumber> number{};
    bool isAppToMake = false;       ///< It came in a list of new clients: the app named `newAppName` is to be made.
    bool isLinkToMake = false;      ///< ... and the sign-up link, once there is an app.
    bool isNumberConfirmed = false; ///< "It is right, go on", though it is not known as valid here.

    bool operator==(const Client &) const = default;
};

/// What goes along to another app: the person, and a number that was typed.
Client withoutApp(Client);

} // namespace golive
