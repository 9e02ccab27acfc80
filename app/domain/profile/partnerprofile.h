#pragma once

#include "base/secret.h"
#include "domain/contact/contact.h"

#include <QByteArray>
#include <QString>

namespace golive {

/// What the clients of one partner account have in common, as it was typed for the last one: the next begins with it.
/// Nothing of a client's own is in it: no number, no name, no owner.
struct PartnerProfile
{
    QString eventsUrl;
    Secret eventsHeader; ///< "Name: value". Often a token: the keychain alone keeps it.
    QString headerName;  ///< Of that header; without its value where the keychain has not given it out.
    QString country;     ///< Alpha-2: of numbers that are typed without a country code.
    QString region;      ///< Alpha-2: where messages were stored. Only proposed, since it cannot be changed later.
    Contact contact;     ///< Of the partner's own people, where staff said that it is.
    QString ownerLanguage;
    QString sender; ///< By which owners know whoever sends them a file.

    /// All but the header's value.
    QByteArray toJson() const;
    /// What is not understood is left out.
    static PartnerProfile fromJson(const QByteArray &);

    bool isEmpty() const;
    bool operator==(const PartnerProfile &) const;
};

/// What can be forgotten of it alone.
enum class ProfilePart { EventsAddress, Country, Region, Contact, Language, Sender };

bool has(const PartnerProfile &, ProfilePart);
PartnerProfile without(PartnerProfile, ProfilePart);
/// For what is drawn: the header's name tells that there is one.
PartnerProfile withoutSecret(PartnerProfile);

} // namespace golive
