#pragma once

#include "domain/contact/contact.h"

#include <QString>

#include <optional>

namespace golive {

/// The guide's steps 4 and 5.
enum class ContactStage { Editing, ReadBack, Accepted };

/// Region and contact details (guide, steps 3 to 5).
struct Details
{
    QString region; ///< Alpha-2, or empty: leave as it is.
    bool isRegionSettled = false;

    Contact contact;
    bool isContactOurs = false;            ///< Of the provider's own people, by its word: new clients begin with it.
    std::optional<Instant> termsShownAt{}; ///< When the terms' own text was opened; not while its address is unknown.
    std::optional<TermsAgreement> terms{};
    ContactStage contactStage = ContactStage::Editing;
    bool isEmailVerified = false; ///< Gupshup said so when asked to send again.

    bool operator==(const Details &) const = default;
};

/// The owner, as far as the contact tells: nothing where the contact is one of the provider's own people.
Contact ownerContactOf(const Details &);

/// What goes along to another app: what was typed. It is sent, agreed to and accepted for each app.
Details withoutApp(Details);

} // namespace golive
