#include "partner/calls/appsummary.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

std::optional<AppSummary> readApp(const QJsonObject &object)
{
    AppSummary app;
    app.id = AppId{textAt(object, {"id"_L1, "appId"_L1})};
    if (app.id.isEmpty())
        return std::nullopt;
    app.name = textAt(object, {"name"_L1});
    app.phone = textAt(object, {"phone"_L1});
    app.isLive = flagAt(object, "live"_L1);
    app.isLiveTold = object.contains("live"_L1);
    app.liveAt = instantAt(object, "liveTs"_L1);
    app.isStopped = flagAt(object, "stopped"_L1);
    if (object.contains("healthy"_L1))
        app.isHealthy = flagAt(object, "healthy"_L1);
    app.storageRegion = textAt(object, {"storageRegion"_L1});
    app.uiFormStage = textAt(object, {"uiFormStage"_L1});
    app.pipelineStage = textAt(object, {"pipelineStage"_L1, "pipeLineStage"_L1});
    app.creationStage = textAt(object, {"creationStage"_L1});
    app.whatsAppVerificationStatus = textAt(object, {"whatsappVerificationStatus"_L1});
    app.createdAt = instantAt(object, "createdOn"_L1);
    return app;
}

AppList readApps(const QJsonArray &array)
{
    AppList apps;
    for (const QJsonValue &value : array) {
        if (const auto app = readApp(value.toObject()))
            apps.append(*app);
    }
    return apps;
}

} // namespace golive::partner
