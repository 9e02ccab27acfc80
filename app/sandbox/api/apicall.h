#pragma once

#include "httpguard/formfields.h"
#include "httpguard/guardedserver.h"
#include "sandbox/api/ratelimit.h"
#include "sandbox/events/webhooksender.h"
#include "sandbox/practicepartner.h"

#include <QJsonObject>

namespace golive::sandbox {

/// One Partner API call that passed the rate limit, the token check and the app check.
struct ApiCall
{
    const httpguard::Request &request;
    QStringList wildcards; ///< What stood where the route has "*".
    httpguard::FormFields query;
    httpguard::FormFields form;
    PracticePartner &partner;
    WebhookSender &sender;
    RateLimit *rateLimit;       ///< Null where limits are switched off.
    PracticeApp *app = nullptr; ///< Set on every route that names an app.
    QString token;
    int callNumber = 0; ///< Of this route, from 0.
    bool dressesAsCode4 = false;

    Instant now() const { return partner.now(); }
};

/// {"status":"success", ...}
httpguard::Reply succeeded(QJsonObject extra = {});
/// {"status":"error","message":...}
httpguard::Reply refused(int status, const QString &message);

} // namespace golive::sandbox
