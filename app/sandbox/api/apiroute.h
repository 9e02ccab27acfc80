#pragma once

#include "sandbox/api/apicall.h"

#include <functional>

namespace golive::sandbox {

/// One documented endpoint (partner-api.md): who may call it, how often, what a stranger is told, and what it does.
struct ApiRoute
{
    enum class Needs { Nothing, PartnerToken, AppToken };
    /// The header of the prose column of partner-api.md section 0.
    enum class Header { Token, Authorization, AuthorizationOrBearer };
    struct Stranger
    {
        int status = 401;
        QString message;
    };
    using Serve = std::function<void(const ApiCall &, const httpguard::GuardedServer::Answer &)>;

    QByteArray method;
    QString path; ///< "*" for one segment.
    Needs needs = Needs::Nothing;
    Header header = Header::Token;
    Stranger badToken;     ///< Token missing, unknown, expired or of the wrong kind.
    Stranger badApp;       ///< App unknown, or not the token's.
    bool namesApp = false; ///< The first wildcard is an app id.
    RateLimit::Rule rate = {10, std::chrono::seconds(1)};
    QString rateGroup; ///< Routes of one group count together.
    Serve serve;
    bool isCountedPerApp = false; ///< The limit is of each app; else of all calls of the partner together.
};

/// Every documented endpoint that Golive uses, and no other.
QList<ApiRoute> allRoutes();

} // namespace golive::sandbox
