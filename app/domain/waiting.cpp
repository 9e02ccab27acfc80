#include "domain/waiting.h"

#include "base/enumvalues.h"
#include "domain/flow.h"

#include <array>

namespace golive {

namespace {

// --- what Retry does

/// The call, as the set-up wants it now.
template <class Call> void ask(Flow &flow)
{
    flow.ask(Call::of(flow.setup));
}

/// What goes on beside the page: it is begun anew, and nothing is said of it any more.
void checkMachine(Flow &flow)
{
    flow.effects.emplace_back(effect::CheckMachine::of(flow.setup));
    flow.dismissProblem();
}

void reloadSignUp(Flow &flow)
{
    flow.effects.emplace_back(effect::ReloadSurface{});
    flow.dismissProblem();
}

void fetchLinkAnew(Flow &flow)
{
    fetchLink(flow, flow.setup.signUp.link.isExpired(flow.now()));
}

void checkEvents(Flow &flow)
{
    if (const auto carrier = eventsCarrier(flow.setup.listening.subscriptions))
        flow.ask(effect::CheckEvents{flow.setup.client.app, carrier->id});
    else
        flow.dismissProblem();
}

/// The person does it again: what it took is not kept.
void leaveToPerson(Flow &flow)
{
    flow.dismissProblem();
}

// --- what a failure means beyond being said

bool isOnlySaid(Flow &, const Problem &)
{
    return false;
}

// --- the table

// clang-format off
constexpr std::array<Waiting, enumCount<Activity>> waitings{{
    {Activity::SigningIn,            Hold::Page,    leaveToPerson,                   isOnlySaid},
    {Activity::ListingApps,          Hold::Nothing, ask<effect::ListApps>,           isOnlySaid},
    {Activity::CreatingApp,          Hold::Page,    ask<effect::CreateApp>,          isOnlySaid},
    {Activity::OpeningApp,           Hold::Page,    ask<effect::OpenApp>,            isOnlySaid},
    {Activity::CheckingMachine,      Hold::Nothing, checkMachine,                    isOnlySaid},
    {Activity::Enabling,             Hold::Page,    ask<effect::EnableCoexistence>,  effect::EnableCoexistence::settles},
    {Activity::SavingRegion,         Hold::Page,    ask<effect::SaveRegion>,         effect::SaveRegion::settles},
    {Activity::SavingContact,        Hold::Page,    ask<effect::SaveContact>,        isOnlySaid},
    {Activity::ResendingEmail,       Hold::Page,    ask<effect::ResendEmail>,        effect::ResendEmail::settles},
    {Activity::ReadingSubscriptions, Hold::Next,    ask<effect::ReadSubscriptions>,  isOnlySaid},
    {Activity::CreatingSubscription, Hold::Page,    ask<effect::CreateSubscription>, isOnlySaid},
    {Activity::FetchingLink,         Hold::Next,    fetchLinkAnew,                   effect::FetchLink::settles},
    {Activity::ReadingState,         Hold::Next,    ask<effect::ReadState>,          isOnlySaid},
    {Activity::ShowingSignUp,        Hold::Next,    reloadSignUp,                    isOnlySaid},
    {Activity::Verifying,            Hold::Next,    ask<effect::Verify>,             isOnlySaid},
    {Activity::SyncingContacts,      Hold::Next,    requestSyncByHand,               isOnlySaid},
    {Activity::SyncingHistory,       Hold::Next,    requestSyncByHand,               isOnlySaid},
    {Activity::CheckingEvents,       Hold::Next,    checkEvents,                     isOnlySaid},
    // It may have been changed all the same: that is looked at first.
    {Activity::ChangingSubscription, Hold::Page,    ask<effect::ReadSubscriptions>,  isOnlySaid},
    {Activity::FetchingMedia,        Hold::Next,    leaveToPerson,                   isOnlySaid},
}};
// clang-format on

constexpr bool areWaitingsWhole()
{
    for (std::size_t i = 0; i < waitings.size(); ++i) {
        if (waitings[i].activity != static_cast<Activity>(i))
            return false;
    }
    return true;
}
static_assert(areWaitingsWhole(), "a row for each activity, in the order of the enum");

} // namespace

const Waiting &waitingFor(Activity activity)
{
    return waitings[static_cast<std::size_t>(activity)];
}

Hold holdOf(Activity activity)
{
    return waitingFor(activity).hold;
}

} // namespace golive
