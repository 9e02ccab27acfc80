#include "sandbox/api/apiroute.h"

#include "sandbox/api/accountcalls.h"
#include "sandbox/api/appcalls.h"
#include "sandbox/api/livecalls.h"
#include "sandbox/api/subscriptioncalls.h"

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

const QString LongUnauthorised =
    u"Unauthorised access to the resource. Please review request parameters and headers and retry"_s;
const ApiRoute::Stranger Failed{401, u"Authentication Failed"_s};
const ApiRoute::Stranger Unauthorised{401, u"Unauthorized Access"_s};

ApiRoute::Serve immediate(httpguard::Reply (*serve)(const ApiCall &))
{
    return [serve](const ApiCall &call, const httpguard::GuardedServer::Answer &answer) { answer(serve(call)); };
}

ApiRoute countedPerApp(ApiRoute route)
{
    route.isCountedPerApp = true;
    return route;
}

QList<ApiRoute> accountRoutes()
{
    using N = ApiRoute::Needs;
    using H = ApiRoute::Header;
    const QString account = u"partner/account/"_s;
    return {
        {"POST", account + u"login", N::Nothing, H::Token, {}, {}, false, {10, 60s}, u"login"_s, immediate(login)},
        {"POST",
         u"partner/*/auth/token"_s,
         N::Nothing,
         H::Token,
         {},
         {},
         false,
         {3, 60s},
         u"mint"_s,
         immediate(mintUniversalToken)},
        {"POST",
         u"partner/*/auth/revoke"_s,
         N::PartnerToken,
         H::Authorization,
         Failed,
         {},
         false,
         {30, 60s},
         u"revoke"_s,
         immediate(revokeUniversalToken)},
        {"GET",
         account + u"api/partnerApps",
         N::PartnerToken,
         H::Authorization,
         Unauthorised,
         {},
         false,
         {10, 1s},
         u"partnerApps"_s,
         immediate(listPartnerApps)},
    };
}

QList<ApiRoute> appRoutes()
{
    using N = ApiRoute::Needs;
    using H = ApiRoute::Header;
    const auto row = [](const QByteArray &method, const QString &tail, H header, const ApiRoute::Stranger &badToken,
                        const ApiRoute::Stranger &badApp, RateLimit::Rule rate,
                        httpguard::Reply (*serve)(const ApiCall &)) {
        return ApiRoute{method,
                        u"partner/app/*" + tail,
                        N::PartnerToken,
                        header,
                        badToken,
                        badApp,
                        true,
                        rate,
                        QString::fromLatin1(method) + tail,
                        immediate(serve)};
    };
    return {
        {"GET",
         u"partner/app/list"_s,
         N::PartnerToken,
         H::Token,
         Unauthorised,
         {},
         false,
         {10, 1s},
         u"list"_s,
         immediate(listApps)},
        {"POST",
         u"partner/app"_s,
         N::PartnerToken,
         H::Token,
         Failed,
         {},
         false,
         {10, 60s},
         u"create"_s,
         immediate(createApp)},
        countedPerApp(row("GET", u"/token"_s, H::Authorization, {403, u"Invalid Access Token"_s},
                          {403, u"You do not have the required permissions to access this API"_s}, {10, 60s},
                          appToken)),
        row("GET", u"/details"_s, H::Token, Unauthorised, {403, u"Unauthorized Access"_s}, {10, 1s}, appDetails),
        row("PUT", {}, H::Token, Failed, Failed, {10, 1s}, updateApp),
        row("PUT", u"/onboarding/contact"_s, H::Token, Failed, {400, u"Invalid app id provided"_s}, {10, 1s},
            setContact),
        row("POST", u"/onboarding/contact/email/resend"_s, H::Token, Failed, Failed, {10, 1s}, resendContactMail),
        row("GET", u"/onboarding/embed/link"_s, H::Token, Failed, Failed, {10, 1s}, embedLink),
    };
}

QList<ApiRoute> appTokenRoutes()
{
    using N = ApiRoute::Needs;
    using H = ApiRoute::Header;
    const auto row = [](const QByteArray &method, const QString &tail, H header, const ApiRoute::Stranger &badToken,
                        const ApiRoute::Stranger &badApp, RateLimit::Rule rate, const QString &group,
                        const ApiRoute::Serve &serve) {
        return ApiRoute{method, u"partner/app/*" + tail, N::AppToken, header, badToken, badApp, true, rate, group,
                        serve};
    };
    const auto subscription = [&row](const QByteArray &method, const QString &tail, const ApiRoute::Serve &serve,
                                     const ApiRoute::Stranger &stranger = Failed) {
        return countedPerApp(row(method, u"/subscription" + tail, H::Authorization, stranger, stranger, {5, 60s},
                                 u"subscription"_s, serve));
    };
    const ApiRoute::Stranger longUnauthorised{401, LongUnauthorised};
    return {
        row("PUT", u"/config"_s, H::Authorization, Unauthorised, Unauthorised, {10, 1s}, u"config"_s,
            immediate(setConfig)),
        row("GET", u"/pipeline"_s, H::Authorization, Unauthorised,
            {400, u"Please review the request parameters and retry"_s}, {10, 1s}, u"pipeline"_s, immediate(pipeline)),
        countedPerApp(row("GET", u"/health"_s, H::Authorization, longUnauthorised, {400, u"Authentication Failed"_s},
                          {10, 60s}, u"health"_s, immediate(health))),
        row("GET", u"/waba/info"_s, H::Token, longUnauthorised,
            {403, u"Forbidden - no permissions to access resource"_s}, {10, 60s}, u"waba"_s, immediate(wabaInfo)),
        row("POST", u"/coex/sync"_s, H::AuthorizationOrBearer, longUnauthorised, {403, u"Forbidden Access"_s},
            {10, 60s}, u"sync"_s, immediate(startSync)),
        // The download page adds 5 per hour (partner-api.md 9): counted where a download succeeds.
        countedPerApp(row("GET", u"/media/*"_s, H::Authorization, Failed, {400, u"App not found"_s}, {10, 1s},
                          u"media"_s, immediate(downloadMedia))),
        subscription("POST", {}, addSubscription),
        subscription("GET", {}, immediate(listSubscriptions)),
        subscription("DELETE", {}, immediate(deleteAllSubscriptions), Unauthorised),
        subscription("GET", u"/*"_s, immediate(readSubscription)),
        subscription("PUT", u"/*"_s, updateSubscription),
        subscription("DELETE", u"/*"_s, immediate(deleteSubscription)),
    };
}

} // namespace

QList<ApiRoute> allRoutes()
{
    return accountRoutes() + appRoutes() + appTokenRoutes();
}

} // namespace golive::sandbox
