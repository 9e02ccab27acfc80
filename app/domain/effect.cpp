#include "domain/effect.h"

namespace golive {

namespace {

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
    return std::visit([](const auto &one) { return one.activity; }, call);
}

} // namespace golive
