#include "requestsamples.h"

#include "partner/calls/createapp.h"
#include "partner/calls/createsubscription.h"
#include "partner/calls/deletesubscription.h"
#include "partner/calls/downloadmedia.h"
#include "partner/calls/enablecoexistence.h"
#include "partner/calls/fetchappdetails.h"
#include "partner/calls/fetchapptoken.h"
#include "partner/calls/fetchembedlink.h"
#include "partner/calls/fetchhealth.h"
#include "partner/calls/fetchpipeline.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/calls/listapps.h"
#include "partner/calls/listpartnerapps.h"
#include "partner/calls/listsubscriptions.h"
#include "partner/calls/login.h"
#include "partner/calls/mintuniversaltoken.h"
#include "partner/calls/requestcoexsync.h"
#include "partner/calls/resendverification.h"
#include "partner/calls/savecontact.h"
#include "partner/calls/updateapp.h"
#include "partner/calls/updatesubscription.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

namespace {

using Reading = RequestSample::Reading;

QString nameOf(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::NotSent: return u"NotSent"_s;
    case ApiError::Kind::ProxySignIn: return u"ProxySignIn"_s;
    case ApiError::Kind::OutcomeUnknown: return u"OutcomeUnknown"_s;
    case ApiError::Kind::TimedOut: return u"TimedOut"_s;
    case ApiError::Kind::Unauthorised: return u"Unauthorised"_s;
    case ApiError::Kind::Forbidden: return u"Forbidden"_s;
    case ApiError::Kind::RateLimited: return u"RateLimited"_s;
    case ApiError::Kind::Refused: return u"Refused"_s;
    case ApiError::Kind::ServerError: return u"ServerError"_s;
    case ApiError::Kind::Unreadable: return u"Unreadable"_s;
    case ApiError::Kind::Cancelled: return u"Cancelled"_s;
    }
    return {};
}

Reading readingOf(const SyncAccepted &)
{
    return {u"ok"_s, {}, 200};
}
Reading readingOf(const SyncRefusedUnspent &r)
{
    return {u"RefusedUnspent"_s, r.message, r.status};
}
Reading readingOf(const SyncRefusedByMeta &r)
{
    return {u"RefusedByMeta"_s, r.message, r.status};
}
Reading readingOf(const SyncRefused &r)
{
    return {u"Refused"_s, r.message, r.status};
}
Reading readingOf(const SyncNotSent &r)
{
    return {u"NotSent"_s, r.reason, 0};
}
Reading readingOf(const SyncUnknown &r)
{
    return {u"Unknown"_s, r.reason, r.status};
}

template <ApiRequest R> Reading readAs(const RawReply &reply)
{
    const auto answer = R::parse(reply);
    if (!answer)
        return {nameOf(answer.error().kind), answer.error().message, answer.error().status,
                answer.error().isSaidByServer};
    if constexpr (std::same_as<R, RequestCoexSync>)
        return std::visit([](const auto &outcome) { return readingOf(outcome); }, *answer);
    else
        return {u"ok"_s, {}, reply.status};
}

template <ApiRequest... Rs> QHash<QString, RequestSample> samplesOf(const Rs &...requests)
{
    QHash<QString, RequestSample> out;
    (out.insert(Rs::endpoint.name, RequestSample{wireOf(requests), readAs<Rs>}), ...);
    return out;
}

} // namespace

QHash<QString, RequestSample> requestSamples()
{
    const AppId app{u"APP"_s};
    const SubscriptionId subscription{u"SUBSCRIPTION"_s};
    const QStringList modes{u"ACCOUNT"_s, u"COEXISTENCE"_s};
    const QUrl url(u"https://events.example.org/golive"_s);
    return samplesOf(LogIn{u"ana@example.org"_s, Secret(u"s"_s)},
                     MintUniversalToken{u"PARTNER"_s, u"ana@example.org"_s, Secret(u"s"_s), u"golive"_s,
                                        fromEpochMs(1'764'000'000'000)},
                     FetchAppToken{app}, ListPartnerApps{}, ListApps{u"PaoDaAna"_s, u"5511987654321"_s, 1, 10},
                     FetchAppDetails{app}, CreateApp{u"PaoDaAna"_s, true}, UpdateApp{app, u"BR"_s},
                     SaveContact{app, u"Ana"_s, u"ana@example.org"_s, u"5511987654321"_s}, ResendVerification{app},
                     FetchEmbedLink{app, u"golive"_s, u"en"_s, false}, EnableCoexistence{app},
                     CreateSubscription{app, modes, u"golive"_s, url, 3, u"{\"headers\":{}}"_s}, ListSubscriptions{app},
                     UpdateSubscription{app, subscription, modes, u"golive"_s, url, 3, true},
                     DeleteSubscription{app, subscription}, FetchPipeline{app}, FetchHealth{app}, FetchWabaInfo{app},
                     RequestCoexSync{app, SyncKind::Contacts}, DownloadMedia{app, u"MEDIA"_s});
}

} // namespace golive::partner
