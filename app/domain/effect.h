#pragma once

#include "base/secret.h"
#include "domain/sync/attention.h"
#include "domain/contact/contact.h"
#include "domain/setup.h"

#include <QUrl>

#include <variant>

namespace golive::effect {

// What the session is to do. Imperative names; plain values; each answer comes back as an event.

// A table, one type a line.
// clang-format off
// --- the partner
struct SignIn { QString email; Secret secret; };
struct UseUniversalToken { QString email; Secret token; };
struct UseAppToken { AppId app; Secret token; };
struct ListApps { QString filter; };
struct CreateApp { QString name; };
/// The app's own token and its details, in one go.
struct OpenApp { AppId app; QString name; };
struct EnableCoexistence { AppId app; };
struct SaveRegion { AppId app; QString region; };
struct SaveContact { AppId app; Contact contact; QString phoneDigits; };
struct ResendEmail { AppId app; };
struct ReadSubscriptions { AppId app; };
struct CreateSubscription { AppId app; QString url; QString header; };
/// Puts a subscription right: active, version 3, the wanted modes added to those it has. Gupshup calls its address.
struct RepairSubscription { AppId app; Subscription subscription; };
/// Gupshup calls the address of this subscription; nothing else is changed.
struct CheckEvents { AppId app; SubscriptionId subscription; };
struct FetchLink { AppId app; QString user; QString language; bool regenerate = false; };
/// One look at how far the app is: pipeline, then list, details, health, whichever can tell.
/// `isConnectionAsked`: an event says that the number has left; health and account are asked as well.
struct ReadState { AppId app; QString name; bool isConnectionAsked = false; };
struct Verify { AppId app; QString number; };

// --- the once-only calls: the session claims in the ledger, commits, and only then sends
struct RequestSync { AppId app; int onboarding = 1; SyncKind kind = SyncKind::Contacts; bool isOnceMore = false; };
/// Events have shown what became of a call whose answer was lost.
struct ReconcileSync { AppId app; int onboarding = 1; SyncKind kind = SyncKind::Contacts; SyncRecord record; };

// --- this computer
struct CheckMachine { QString region; };
struct WarmUpWebView {};
struct CloseSurface {};
struct ReloadSurface {};
struct AbandonCall { Activity activity = Activity::SigningIn; };
struct ReadLedger { AppId app; int onboarding = 1; };
/// Tells a person outside the window.
struct Notify { Notice notice; };
/// Where does the feed stand? Answered by FeedMarked.
struct MarkFeed {};
// clang-format on

} // namespace golive::effect

namespace golive {

/// What goes to the partner, apart from the once-only calls.
using PartnerCall =
    std::variant<effect::SignIn, effect::UseUniversalToken, effect::UseAppToken, effect::ListApps, effect::CreateApp,
                 effect::OpenApp, effect::EnableCoexistence, effect::SaveRegion, effect::SaveContact,
                 effect::ResendEmail, effect::ReadSubscriptions, effect::CreateSubscription, effect::RepairSubscription,
                 effect::CheckEvents, effect::FetchLink, effect::ReadState, effect::Verify>;

using Effect = std::variant<PartnerCall, effect::RequestSync, effect::CheckMachine, effect::WarmUpWebView,
                            effect::CloseSurface, effect::ReloadSurface, effect::AbandonCall, effect::ReadLedger,
                            effect::ReconcileSync, effect::Notify, effect::MarkFeed>;

/// The activity that an answer, or a failure, of this call belongs to.
Activity activityOf(const PartnerCall &);
/// The app that the call is about; empty where it is about none.
AppId appOf(const PartnerCall &);

} // namespace golive
