#pragma once

#include <QHashFunctions>
#include <QString>

namespace golive {

/// An identifier that cannot be mistaken for another kind of identifier.
template <class Tag> struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
};

template <class Tag> size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.value, seed);
}

using SetupId = Id<struct SetupTag>;               ///< One case being onboarded, made by Golive (a UUID).
using AppId = Id<struct AppTag>;                   ///< Gupshup's app id (a UUID).
using WabaId = Id<struct WabaTag>;                 ///< Meta's WhatsApp Business Account id, digits.
using PhoneNumberId = Id<struct PhoneTag>;         ///< Meta's phone number id, digits.
using RequestId = Id<struct RequestTag>;           ///< Meta's request_id of an accepted sync; wanted by support.
using SubscriptionId = Id<struct SubscriptionTag>; ///< Gupshup's subscription id.

} // namespace golive
