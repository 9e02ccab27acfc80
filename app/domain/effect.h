#pragma once

#include "base/alternatives.h"
#include "base/secret.h"
#include "domain/sync/attention.h"
#include "domain/contact/contact.h"
#include "domain/setup.h"

#include <QUrl>

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

// clang-format off
/// What goes to the partner, apart from the once-only calls.
#define GOLIVE_PARTNER_CALLS(CALL) \
    CALL(SignIn) CALL(UseUniversalToken) CALL(UseAppToken) CALL(ListApps) CALL(CreateApp) CALL(OpenApp) \
    CALL(EnableCoexistence) CALL(SaveRegion) CALL(SaveContact) CALL(ResendEmail) CALL(ReadSubscriptions) \
    CALL(CreateSubscription) CALL(RepairSubscription) CALL(CheckEvents) CALL(FetchLink) CALL(ReadState) CALL(Verify)
/// What else the session is to do.
#define GOLIVE_OTHER_EFFECTS(EFFECT) \
    EFFECT(RequestSync) EFFECT(CheckMachine) EFFECT(WarmUpWebView) EFFECT(CloseSurface) EFFECT(ReloadSurface) \
    EFFECT(AbandonCall) EFFECT(ReadLedger) EFFECT(ReconcileSync) EFFECT(Notify) EFFECT(MarkFeed)
// clang-format on

#define GOLIVE_COMMA_EFFECT(NAME) , effect::NAME
using PartnerCallVariant = VariantOf<void GOLIVE_PARTNER_CALLS(GOLIVE_COMMA_EFFECT)>;

/// One of the calls; what goes through all of them is compiled once, as with Event.
struct PartnerCall : PartnerCallVariant
{
    template <AlternativeOf<PartnerCallVariant> Call> PartnerCall(Call call);
    PartnerCall(const PartnerCall &);
    PartnerCall(PartnerCall &&) noexcept;
    PartnerCall &operator=(const PartnerCall &);
    PartnerCall &operator=(PartnerCall &&) noexcept;
    ~PartnerCall();
    friend bool operator==(const PartnerCall &, const PartnerCall &) = delete;
    friend bool operator<(const PartnerCall &, const PartnerCall &) = delete;
};

using EffectVariant = VariantOf<void, PartnerCall GOLIVE_OTHER_EFFECTS(GOLIVE_COMMA_EFFECT)>;
#undef GOLIVE_COMMA_EFFECT

struct Effect : EffectVariant
{
    Effect(PartnerCall call);
    template <AlternativeOf<PartnerCallVariant> Call> Effect(Call call) : Effect(PartnerCall(std::move(call))) {}
    template <AlternativeOf<EffectVariant> Other> Effect(Other effect);
    Effect(const Effect &);
    Effect(Effect &&) noexcept;
    Effect &operator=(const Effect &);
    Effect &operator=(Effect &&) noexcept;
    ~Effect();
    friend bool operator==(const Effect &, const Effect &) = delete;
    friend bool operator<(const Effect &, const Effect &) = delete;
};

/// The activity that an answer, or a failure, of this call belongs to.
Activity activityOf(const PartnerCall &);
/// The app that the call is about; empty where it is about none.
AppId appOf(const PartnerCall &);

} // namespace golive
