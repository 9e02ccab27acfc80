#pragma once

#include "domain/listening/subscription.h"
#include "domain/sync/arming.h"

#include <QList>
#include <QString>

#include <optional>

namespace golive {

/// Going on without somewhere for the events to go, knowingly.
struct EventsWaiver
{
    QString typed;
    Instant at{};
    bool operator==(const EventsWaiver &) const = default;
};

/// Where the app's events go, and what may happen by itself once they are heard: Events.
struct Listening
{
    QString url;
    bool isUrlOfProfile = false; ///< As it was for the last client, and not touched since (PartnerProfile).
    QString header; ///< "Name: value", sent along by Gupshup; optional. Often a token: on the screen only, never kept.
    QList<Subscription> subscriptions;
    std::optional<Instant> readAt{}; ///< When the subscriptions were read.
    std::optional<EventsCheck> check{};
    std::optional<EventsWaiver> waiver{};
    Arming arming;

    bool operator==(const Listening &) const = default;
};

/// What goes along to another app: what was typed.
Listening withoutApp(Listening);

} // namespace golive
