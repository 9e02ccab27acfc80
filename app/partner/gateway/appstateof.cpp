#include "partner/gateway/appstateof.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::partner {

namespace {

bool isProvisioning(const QString &pipelineStage, const QString &creationStage)
{
    return pipelineStage == u"GET_CERTIFICATE" || pipelineStage == u"CREATE_DOCKER" || pipelineStage == u"FINALIZE" ||
           creationStage == u"DOCKER_PROVISIONING";
}

} // namespace

AppState appStateOf(const Pipeline &pipeline)
{
    AppState state;
    if (pipeline.hasFailed()) {
        state.stage = AppStage::Failed;
        state.detail = pipeline.creationStage;
    } else if (pipeline.creationStage == u"WHATSAPP_PROVISIONING_DONE") {
        state.stage = AppStage::Live;
        state.detail = pipeline.creationStage;
    } else if (isProvisioning(pipeline.pipelineStage, pipeline.creationStage)) {
        state.stage = AppStage::SettingUp;
        state.detail = pipeline.pipelineStage.isEmpty() ? pipeline.creationStage : pipeline.pipelineStage;
    } else if (pipeline.embedStage == u"EMBED_PHONE_SELECTION") {
        state.stage = AppStage::NumberSelection;
        state.detail = pipeline.embedStage;
    } else if (pipeline.embedStage == u"EMBED_STARTED") {
        state.stage = AppStage::FacebookStarted;
        state.detail = pipeline.embedStage;
    } else if (pipeline.embedStage == u"EMBED_PENDING" || pipeline.embedStage.isEmpty()) {
        state.stage = AppStage::NotStarted;
        state.detail = pipeline.embedStage;
    } else {
        state.detail = pipeline.embedStage;
    }
    return state;
}

AppState appStateOf(const AppSummary &app)
{
    AppState state;
    state.phone = app.phone;
    state.liveAt = app.liveAt;
    if (app.isLive) {
        state.stage = AppStage::Live;
    } else if (app.creationStage == u"ERROR") {
        state.stage = AppStage::Failed;
        state.detail = app.creationStage;
    } else if (isProvisioning(app.pipelineStage, app.creationStage)) {
        state.stage = AppStage::SettingUp;
        state.detail = app.pipelineStage.isEmpty() ? app.creationStage : app.pipelineStage;
    }
    return state;
}

quint32 pipelineSaid(const AppState &ofPipeline)
{
    switch (ofPipeline.stage) {
    case AppStage::Unknown:
    case AppStage::Live:
    case AppStage::Failed: return 0;
    case AppStage::NotStarted:
        if (ofPipeline.detail.isEmpty())
            return 0;
        break;
    case AppStage::FacebookStarted:
    case AppStage::NumberSelection:
    case AppStage::SettingUp: break;
    }
    const QStringList words{QCoreApplication::applicationVersion(), QString::number(static_cast<int>(ofPipeline.stage)),
                            ofPipeline.detail};
    const QByteArray hash = QCryptographicHash::hash(words.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256);
    return std::max<quint32>(1, qFromBigEndian<quint32>(hash.constData()));
}

} // namespace golive::partner
