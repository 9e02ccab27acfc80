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

AppId appOf(const PartnerCall &call)
{
    return std::visit(AppOf{}, call);
}

Activity activityOf(const PartnerCall &call)
{
    return std::visit(Of{}, call);
}

} // namespace golive
