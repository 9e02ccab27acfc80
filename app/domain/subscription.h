#pragma once

#include "base/ids.h"

#include <QList>
#include <QStringList>

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

/// The modes that Golive asks for: coexistence, account and delivery events.
QStringList wantedModes();

} // namespace golive
