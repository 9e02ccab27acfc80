#pragma once

#include "domain/chats/chatsflow.h"
#include "domain/client/clientflow.h"
#include "domain/connect/connectflow.h"
#include "domain/contact/contactflow.h"
#include "domain/getready/getreadyflow.h"
#include "domain/listening/listeningflow.h"
#include "domain/moveflow.h"
#include "domain/region/regionflow.h"
#include "domain/sync/guardflow.h"

namespace golive {

// What the session is to do. Imperative names; plain values, each in its room's *flow.h; each answer comes back as an
// event. A call says which activity it is. Its `of()` is the call as the set-up wants it now, for the first time and
// for Retry; its `settles()` does what its failure means beyond being said, and is true where nothing is left to say.

// clang-format off
/// What goes to the partner, apart from the once-only calls.
#define GOLIVE_PARTNER_CALLS(CALL) \
    GOLIVE_CLIENT_CALLS(CALL) GOLIVE_GETREADY_CALLS(CALL) GOLIVE_REGION_CALLS(CALL) GOLIVE_CONTACT_CALLS(CALL) \
    GOLIVE_LISTENING_CALLS(CALL) GOLIVE_CONNECT_CALLS(CALL) GOLIVE_CHATS_CALLS(CALL)
/// What else the session is to do.
#define GOLIVE_OTHER_EFFECTS(EFFECT) \
    EFFECT(RequestSync) EFFECT(CheckMachine) EFFECT(WarmUpWebView) EFFECT(CloseSurface) EFFECT(ReloadSurface) \
    EFFECT(AbandonCall) EFFECT(ReadLedger) EFFECT(ReconcileSync) EFFECT(Notify) EFFECT(MarkFeed) EFFECT(WatchLive)
// clang-format on

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
