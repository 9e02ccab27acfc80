#pragma once

#include "base/clock.h"

#include <QString>

namespace golive {

/// What an owner is reminded of: by a text that a person sends, never by Golive itself.
enum class OwnerReminder {
    OpenLink,       ///< He has not opened the sign-up link.
    FinishFacebook, ///< He has begun on Facebook and not come to the end.
    ConnectPhone,   ///< A QR code or a code is on his screen, and the phone has to take it.
    ShareChats,     ///< The phone asks whether chats are shared, or he has said that they were not.
    SelectNumber,   ///< Facebook is finished, the number is to be selected on Gupshup's page.
    WindowCloses,   ///< The same, when few of the 24 hours are left.
    KeepPhoneOpen,  ///< Chats were asked for, and no more come.
    PaymentMethod,  ///< A card in the phone app keeps the number from going live.
    OpenPhoneApp,   ///< Meta disconnects a number whose phone app nobody opens.
    PhoneChanged,   ///< Sending is suspended; usually the phone app was moved to another phone.
    Reconnect,      ///< The number was disconnected.
    ChatsNotShared, ///< He chose not to share the chats: what that means.
};

/// How a text went on its way. Whether it was sent, only a person knows.
enum class ReminderWay { Copied, WhatsApp, Mail };

/// That an owner was reminded, for the colleague who would do it once more.
struct OwnerReminded
{
    OwnerReminder of = OwnerReminder::OpenLink;
    ReminderWay way = ReminderWay::Copied;
    Instant at{};
    QString by; ///< By what name whoever did it handles clients; may be empty.
    bool operator==(const OwnerReminded &) const = default;
};

/// The text says nothing without the link.
constexpr bool isLinkNeeded(OwnerReminder of)
{
    return of <= OwnerReminder::ShareChats;
}
/// The link stands in it where there is one that works.
constexpr bool isLinkOfUse(OwnerReminder of)
{
    return of <= OwnerReminder::WindowCloses;
}

} // namespace golive
