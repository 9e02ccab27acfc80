#pragma once

#include "base/ids.h"
#include "domain/activity.h"
#include "domain/listening/subscription.h"
#include "domain/room.h"
#include "domain/sync/arming.h"

#include <QList>
#include <QString>

// Events: what happens there, and what is asked of the partner for it.

namespace golive {
class Flow;
struct Setup;
} // namespace golive

// A table, one type a line.
// clang-format off
namespace golive::event {

struct SubscriptionsRead { GOLIVE_EXPECTED(anywhere, ""); QList<Subscription> subscriptions; };
struct EventsUrlEdited { GOLIVE_EXPECTED(atEvents, "typed on Events only"); QString url; QString header; };
struct CreateSubscriptionPressed { GOLIVE_EXPECTED(atEvents, "the button is on Events only"); };
struct SubscriptionCreated { GOLIVE_EXPECTED(anywhere, ""); Subscription subscription; };
struct EventsWaived { GOLIVE_EXPECTED((Steps{Step::Webhooks, Step::SetUp, Step::Verify, Step::Sync}), "asked on Events and before the sync"); bool isWaived = true; QString typed; };
/// Read again, whatever page is shown.
struct SubscriptionsWanted { GOLIVE_EXPECTED(anywhere, ""); };
/// Repair one: `change` says what is to be put right. Never another system's without asking; the page asks.
struct SubscriptionRepairPressed { GOLIVE_EXPECTED(atArming, "the button is on Events and Set up"); SubscriptionId subscription; };
struct SubscriptionChanged { GOLIVE_EXPECTED(anywhere, ""); Subscription subscription; };
/// Gupshup is to call the events' address now.
struct EventsCheckPressed { GOLIVE_EXPECTED(atArming, "the button is on Events and Set up"); SubscriptionId subscription; };
struct EventsChecked { GOLIVE_EXPECTED(anywhere, ""); EventsCheck check; };
struct ArmingChanged { GOLIVE_EXPECTED(atArming, "decided on Events and Set up"); Arming arming; };

} // namespace golive::event

namespace golive::effect {

struct ReadSubscriptions
{
    static constexpr Activity activity = Activity::ReadingSubscriptions;
    static ReadSubscriptions of(const Setup &);
    AppId app;
};
struct CreateSubscription
{
    static constexpr Activity activity = Activity::CreatingSubscription;
    static CreateSubscription of(const Setup &);
    AppId app;
    QString url;
    QString header;
};
/// Puts a subscription right: active, version 3, the wanted modes added to those it has. Gupshup calls its address.
struct RepairSubscription
{
    static constexpr Activity activity = Activity::ChangingSubscription;
    AppId app;
    Subscription subscription;
};
/// Gupshup calls the address of this subscription; nothing else is changed.
struct CheckEvents
{
    static constexpr Activity activity = Activity::CheckingEvents;
    AppId app;
    SubscriptionId subscription;
};

} // namespace golive::effect

/// All of them, for what has to name each once.
#define GOLIVE_LISTENING_EVENTS(EVENT) \
    EVENT(SubscriptionsRead) EVENT(EventsUrlEdited) EVENT(CreateSubscriptionPressed) EVENT(SubscriptionCreated) \
    EVENT(EventsWaived) EVENT(SubscriptionsWanted) EVENT(SubscriptionRepairPressed) EVENT(SubscriptionChanged) \
    EVENT(EventsCheckPressed) EVENT(EventsChecked) EVENT(ArmingChanged)
#define GOLIVE_LISTENING_CALLS(CALL) \
    CALL(ReadSubscriptions) CALL(CreateSubscription) CALL(RepairSubscription) CALL(CheckEvents)
// clang-format on

namespace golive {

using ListeningEvent = VariantOf<void GOLIVE_LISTENING_EVENTS(GOLIVE_COMMA_EVENT)>;

void take(Flow &, const ListeningEvent &);
/// One read serves all pages for 30 s: five calls a minute are allowed (partner-api 8.1).
bool areSubscriptionsFresh(const Setup &, Instant now);

} // namespace golive
