#pragma once

#include "base/ids.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace golive {

/// Where an app's events go (partner-docs: subscription). Modes as the server names them; unknown ones are kept.
struct Subscription
{
    SubscriptionId id;
    QString url;
    QString tag;
    QStringList modes;
    int version = 0;
    bool isActive = false;

    bool operator==(const Subscription &) const = default;
};

/// Green: active, version 3, COEXISTENCE, OTHERS and ACCOUNT on. Amber: something of that is missing that may not be
/// needed. Red: nobody would hear the chats arrive. Gupshup does not document which mode carries history (partner-api
/// 6.6, inferred), so OTHERS missing is amber, not red.
enum class EventsVerdict { Red, Amber, Green };
EventsVerdict judgeEvents(const QList<Subscription> &);

/// What keeps the events from green.
enum class EventsFault {
    NoneActive,         ///< No active subscription at all.
    CoexistenceMissing, ///< None on version 3 with COEXISTENCE.
    VersionOld,         ///< COEXISTENCE is on, but on version 2, which does not carry it.
    OthersMissing,      ///< OTHERS is off: the mode of any new event without its own.
    AccountMissing,     ///< Account events would not be heard.
    NotCheckedToday,    ///< Gupshup has not called the address within the last day.
    NotReached,         ///< It has, and nobody answered.
};
QList<EventsFault> eventsFaults(const QList<Subscription> &);
/// The active subscription on version 3 that carries coexistence events; nothing where there is none.
std::optional<Subscription> eventsCarrier(const QList<Subscription> &);

/// Made by Golive, as its tag says; another system's is not touched without asking.
bool isOwn(const Subscription &);
/// What putting it right would make of it: on, version 3, with the wanted modes beside those that are there.
Subscription repaired(Subscription);

/// The modes that Golive asks for: coexistence, account and delivery events.
QStringList wantedModes();

} // namespace golive
