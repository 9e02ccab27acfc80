#include "sandbox/api/partnerapi.h"

#include "httpguard/faultplan.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

QStringList wildcardsOf(const QString &pattern, const QString &path)
{
    const QStringList expected = pattern.split(u'/', Qt::SkipEmptyParts);
    const QStringList actual = path.split(u'/', Qt::SkipEmptyParts);
    QStringList found;
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (expected[i] == "*"_L1)
            found.append(actual[i]);
    }
    return found;
}

/// Everywhere `token`, `Authorization: X` and `Authorization: Bearer X` are taken; strictly, only what the page's prose
/// says (partner-api.md 0).
QString tokenOf(const httpguard::Request &request, ApiRoute::Header header, bool isStrict)
{
    const QString plain = QString::fromUtf8(request.header("token"));
    QString authorization = QString::fromUtf8(request.header("authorization"));
    const bool isBearer = authorization.startsWith("Bearer "_L1, Qt::CaseInsensitive);
    if (isBearer)
        authorization = authorization.mid(7).trimmed();
    if (!isStrict)
        return plain.isEmpty() ? authorization : plain;
    if (header == ApiRoute::Header::Token)
        return plain;
    return isBearer && header == ApiRoute::Header::Authorization ? QString() : authorization;
}

bool mayCall(ApiRoute::Needs needs, Credentials::Holder::Kind kind)
{
    using Kind = Credentials::Holder::Kind;
    if (kind == Kind::UniversalToken)
        return true;
    return kind == (needs == ApiRoute::Needs::PartnerToken ? Kind::PartnerToken : Kind::AppToken);
}

} // namespace

PartnerApi::PartnerApi(PracticePartner &partner, WebhookSender &sender, Options options)
    : m_partner(partner), m_sender(sender), m_options(options)
{
}

qsizetype PartnerApi::routeOf(const QByteArray &method, const QString &path) const
{
    const auto hit = std::find_if(m_routes.cbegin(), m_routes.cend(), [&](const ApiRoute &route) {
        return route.method == method && httpguard::pathMatches(route.path, path);
    });
    return hit == m_routes.cend() ? -1 : hit - m_routes.cbegin();
}

Result<PartnerApi::Admission, httpguard::Reply>
PartnerApi::admit(const ApiRoute &route, const httpguard::Request &request, const QStringList &wildcards)
{
    const QString app = route.namesApp ? wildcards.value(0) : QString();
    const QString counted = route.isCountedPerApp ? route.rateGroup + u' ' + app : route.rateGroup;
    if (m_options.limitsRates && !m_rateLimit.admits(counted, route.rate))
        return failure(httpguard::Reply::text("Too Many Requests", 429));

    Admission admission;
    if (route.needs == ApiRoute::Needs::Nothing)
        return admission;
    admission.token = tokenOf(request, route.header, m_options.strictHeaders);
    const auto holder = m_partner.credentials().holder(admission.token, m_partner.now());
    if (!holder || !mayCall(route.needs, holder->kind))
        return failure(refused(route.badToken.status, route.badToken.message));
    if (!route.namesApp)
        return admission;
    admission.app = m_partner.app(AppId{app});
    const bool isOthers = !holder->app.isEmpty() && holder->app.value != app;
    if (!admission.app || isOthers)
        return failure(refused(route.badApp.status, route.badApp.message));
    return admission;
}

void PartnerApi::serve(const httpguard::Request &request, const QString &path,
                       const httpguard::GuardedServer::Answer &answer)
{
    const qsizetype index = routeOf(request.method, path);
    if (index < 0) {
        answer(refused(404, u"Not Found"_s));
        return;
    }
    const ApiRoute &route = m_routes[index];
    const QStringList wildcards = wildcardsOf(route.path, path);
    const auto admission = admit(route, request, wildcards);
    if (!admission) {
        answer(admission.error());
        return;
    }
    route.serve({request, wildcards, httpguard::FormFields(request.rawQuery), httpguard::FormFields(request.body),
                 m_partner, m_sender, m_options.limitsRates ? &m_rateLimit : nullptr, admission->app, admission->token,
                 m_callNumbers[index]++, m_options.dressesAsCode4},
                answer);
}

} // namespace golive::sandbox
