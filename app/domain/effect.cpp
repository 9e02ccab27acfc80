#include "domain/effect.h"

namespace golive {

namespace {

struct Of
{
    Activity operator()(const effect::SignIn &) const { return Activity::SigningIn; }
    Activity operator()(const effect::UseUniversalToken &) const { return Activity::SigningIn; }
    Activity operator()(const effect::UseAppToken &) const { return Activity::SigningIn; }
    Activity operator()(const effect::ListApps &) const { return Activity::ListingApps; }
    Activity operator()(const effect::CreateApp &) const { return Activity::CreatingApp; }
    Activity operator()(const effect::OpenApp &) const { return Activity::OpeningApp; }
    Activity operator()(const effect::EnableCoexistence &) const { return Activity::Enabling; }
    Activity operator()(const effect::SaveRegion &) const { return Activity::SavingRegion; }
    Activity operator()(const effect::SaveContact &) const { return Activity::SavingContact; }
    Activity operator()(const effect::ResendEmail &) const { return Activity::ResendingEmail; }
    Activity operator()(const effect::ReadSubscriptions &) const { return Activity::ReadingSubscriptions; }
    Activity operator()(const effect::CreateSubscription &) const { return Activity::CreatingSubscription; }
    Activity operator()(const effect::RepairSubscription &) const { return Activity::ChangingSubscription; }
    Activity operator()(const effect::CheckEvents &) const { return Activity::CheckingEvents; }
    Activity operator()(const effect::FetchLink &) const { return Activity::FetchingLink; }
    Activity operator()(const effect::ReadState &) const { return Activity::ReadingState; }
    Activity operator()(const effect::Verify &) const { return Activity::Verifying; }
};

template <class T>
concept AboutAnApp = requires(const T &call)
{
    AppId(call.app);
};

struct AppOf
{
    template <class T> AppId operator()(const T &call) const
    {
        if constexpr (AboutAnApp<T>)
            return call.app;
        else
            return {};
    }
};

} // namespace

template <AlternativeOf<PartnerCallVariant> Call>
PartnerCall::PartnerCall(Call call) : PartnerCallVariant(std::in_place_type<Call>, std::move(call))
{
}

PartnerCall::PartnerCall(const PartnerCall &) = default;
PartnerCall::PartnerCall(PartnerCall &&) noexcept = default;
PartnerCall &PartnerCall::operator=(const PartnerCall &) = default;
PartnerCall &PartnerCall::operator=(PartnerCall &&) noexcept = default;
PartnerCall::~PartnerCall() = default;

Effect::Effect(PartnerCall call) : EffectVariant(std::in_place_type<PartnerCall>, std::move(call)) {}

template <AlternativeOf<EffectVariant> Other>
Effect::Effect(Other effect) : EffectVariant(std::in_place_type<Other>, std::move(effect))
{
}

Effect::Effect(const Effect &) = default;
Effect::Effect(Effect &&) noexcept = default;
Effect &Effect::operator=(const Effect &) = default;
Effect &Effect::operator=(Effect &&) noexcept = default;
Effect::~Effect() = default;

#define GOLIVE_CONSTRUCT_CALL(NAME) template PartnerCall::PartnerCall(effect::NAME);
GOLIVE_PARTNER_CALLS(GOLIVE_CONSTRUCT_CALL)
#undef GOLIVE_CONSTRUCT_CALL
#define GOLIVE_CONSTRUCT_EFFECT(NAME) template Effect::Effect(effect::NAME);
GOLIVE_OTHER_EFFECTS(GOLIVE_CONSTRUCT_EFFECT)
#undef GOLIVE_CONSTRUCT_EFFECT

AppId appOf(const PartnerCall &call)
{
    return std::visit(AppOf{}, call);
}

Activity activityOf(const PartnerCall &call)
{
    return std::visit(Of{}, call);
}

} // namespace golive
