#pragma once

#include "domain/page.h"
#include "domain/sync/attention.h"

namespace golive {

struct EventsView
{
    bool isGuidance = false;
    bool isReading = false;
    bool isRead = false;
    QList<Subscription> subscriptions;
    EventsVerdict verdict = EventsVerdict::Red;
    QString url;
    QString header;
    bool isUrlOfProfile = false; ///< The address is the last client's.
    QString missingHeader;       ///< ... whose header had this name, and its value is not to be had.
    std::optional<EventsWaiver> waiver{};
    std::optional<Instant> readAt{};
    QList<EventsFault> faults; ///< What keeps it from green, the most important first.
    SubscriptionId repairable; ///< The subscription that one press would put right; empty where none.
    SubscriptionId carrier;    ///< The subscription that carries coexistence now; empty where none.
    std::optional<EventsCheck> check{};
    bool isCheckFresh = false; ///< The check passed within the last day.
    bool isChecking = false;
    bool isChanging = false;
    Arming arming;
    ArmState arm = ArmState::Armed;
    ReceiverView receiver;
    bool isReceiverUsed = false; ///< The carrier's address is the receiver's.
    /// All that lead to the receiver do so by its old part, which is the same for all apps: to be renewed.
    bool isReceiverShared = false;
    bool isPractice = false;
    Instant now{};
    bool operator==(const EventsView &) const = default;
};

/// The host of the address that events go to, for people; empty where there is none.
QString eventsHostOf(const Setup &);
/// Events come to Golive's receiver, or have.
bool areEventsSeenHere(const Setup &, const Surroundings &);

} // namespace golive

namespace golive::page {

/// Where events go (the guide's Coexistence Webhooks), and what then happens by itself.
struct Events : Ordinary
{
    static constexpr Page page = Page::Events;
    using View = EventsView;
    static View view(const Setup &, const Surroundings &, Instant now);
    static void entered(Flow &, Step from);
    static NextHold hold(const Setup &);
};

} // namespace golive::page
