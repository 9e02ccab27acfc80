#pragma once

#include "sandbox/api/apiroute.h"

namespace golive::sandbox {

/// The Partner API over the partner's state.
class PartnerApi
{
public:
    struct Options
    {
        bool strictHeaders = false;
        bool limitsRates = true;
        bool dressesAsCode4 = false; ///< Meta's refusals of a sync.
    };
    PartnerApi(PracticePartner &, WebhookSender &, Options);

    /// `path` begins with "/partner".
    void serve(const httpguard::Request &, const QString &path, const httpguard::GuardedServer::Answer &);
    /// Whether method and path are of a documented endpoint.
    bool isDocumented(const QByteArray &method, const QString &path) const { return routeOf(method, path) >= 0; }

private:
    struct Admission
    {
        PracticeApp *app = nullptr;
        QString token;
    };
    qsizetype routeOf(const QByteArray &method, const QString &path) const;
    Result<Admission, httpguard::Reply> admit(const ApiRoute &, const httpguard::Request &,
                                              const QStringList &wildcards);

    PracticePartner &m_partner;
    WebhookSender &m_sender;
    Options m_options;
    QList<ApiRoute> m_routes = allRoutes();
    QHash<qsizetype, int> m_callNumbers;
    RateLimit m_rateLimit;
};

} // namespace golive::sandbox
