#include "sandbox/api/appjson.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject common(const PracticeApp &app, Instant now)
{
    QJsonObject json{{u"id"_s, app.id.value},
                     {u"name"_s, app.name},
                     {u"live"_s, app.isLiveAt(now)},
                     {u"stopped"_s, false},
                     {u"createdOn"_s, toEpochMs(app.createdAt)},
                     {u"modifiedOn"_s, toEpochMs(app.modifiedAt)}};
    if (!app.phone.isEmpty())
        json["phone"_L1] = app.phone.mid(1);
    return json;
}

} // namespace

StageFields stageFields(PracticeApp::Stage stage)
{
    using S = PracticeApp::Stage;
    const QString provisioning = u"DOCKER_PROVISIONING"_s;
    const QString selection = u"EMBED_PHONE_SELECTION"_s;
    const QString verify = u"COMPLETE_VERIFICATION"_s;
    const QString approved = u"PN_DN_APPROVED"_s;
    switch (stage) {
    case S::Sandbox:
    case S::Disconnected: return {{}, {}, u"EMBED_PENDING"_s, u"GO_LIVE_FLOW_SELECTED"_s, {}};
    case S::EmbedStarted: return {{}, {}, u"EMBED_STARTED"_s, u"GET_WHATSAPP_APPROVAL"_s, {}};
    case S::EmbedPhoneSelection: return {{}, {}, selection, u"GET_WHATSAPP_APPROVAL"_s, u"WABA_APPROVED"_s};
    case S::GetCertificate: return {provisioning, u"GET_CERTIFICATE"_s, selection, verify, approved};
    case S::CreateDocker: return {provisioning, u"CREATE_DOCKER"_s, selection, verify, approved};
    case S::Finalize: return {provisioning, u"FINALIZE"_s, selection, verify, approved};
    case S::Live:
        return {u"WHATSAPP_PROVISIONING_DONE"_s, u"FINALIZE"_s, selection, u"ONBOARDING_COMPLETED"_s,
                u"WHATSAPP_VERIFICATION_DONE"_s};
    case S::Error: return {u"ERROR"_s, u"FINALIZE"_s, selection, verify, approved};
    }
    return {};
}

QJsonObject linkedAppJson(const PracticeApp &app, int partnerId, Instant now)
{
    QJsonObject json = common(app, now);
    json["customerId"_L1] = u"NA"_s;
    json["partnerId"_L1] = partnerId;
    json["partnerCreated"_L1] = true;
    json["cxpEnabled"_L1] = false;
    json["partnerUsage"_L1] = false;
    json["healthy"_L1] = app.isLiveAt(now);
    json["cap"_L1] = 0;
    return json;
}

QJsonObject listedAppJson(const PracticeApp &app, Instant now)
{
    const StageFields stage = stageFields(app.stageAt(now));
    QJsonObject json = common(app, now);
    json["type"_L1] = u"apicallbackpost"_s;
    json["storageRegion"_L1] = app.storageRegion;
    json["uiFormStage"_L1] = orNull(stage.form);
    json["pipelineStage"_L1] = orNull(stage.pipeline);
    json["creationStage"_L1] = orNull(stage.creation);
    json["whatsappVerificationStatus"_L1] = orNull(stage.verification);
    json["products"_L1] = QJsonArray();
    json["version"_L1] = 2;
    return json;
}

QJsonObject appDetailsJson(const PracticeApp &app, Instant now)
{
    QJsonObject json = common(app, now);
    json["type"_L1] = u"apicallbackpost"_s;
    json["liveTs"_L1] = app.isLiveAt(now) ? toEpochMs(*app.liveSince()) : 0;
    json["storageRegion"_L1] = app.storageRegion;
    json["templateMessaging"_L1] = app.templateMessaging;
    json["disableOptinPrefUrl"_L1] = app.disableOptinPrefUrl;
    json["embedAllowed"_L1] = true;
    json["federated"_L1] = false;
    json["languageCode"_L1] = u"en_US"_s;
    json["version"_L1] = 2;
    return json;
}

QJsonObject updatedAppJson(const PracticeApp &app, Instant now)
{
    QJsonObject json = common(app, now);
    json["customerId"_L1] = u"NA"_s;
    json["customerType"_L1] = u"PARTNER"_s;
    json["billingType"_L1] = u"PREPAID"_s;
    json["type"_L1] = u"apicallbackpost"_s;
    json["disableOptinPrefUrl"_L1] = app.disableOptinPrefUrl;
    json["templateMessaging"_L1] = app.templateMessaging;
    json["federated"_L1] = false;
    json["storageRegion"_L1] = app.storageRegion;
    json["version"_L1] = 2;
    return json;
}

QJsonObject pipelineJson(const PracticeApp &app, Instant now)
{
    const StageFields stage = stageFields(app.stageAt(now));
    return {{u"id"_s, app.id.value},
            {u"countryCode"_s, QJsonValue()},
            {u"dialCode"_s, QJsonValue()},
            {u"createdOn"_s, toEpochMs(app.createdAt)},
            {u"modifiedOn"_s, toEpochMs(app.modifiedAt)},
            {u"creationStage"_s, orNull(stage.creation)},
            {u"pipeLineStage"_s, orNull(stage.pipeline)},
            {u"embedStage"_s, orNull(stage.embed)},
            {u"uiFormStage"_s, orNull(stage.form)},
            {u"whatsappVerificationStatus"_s, orNull(stage.verification)}};
}

} // namespace golive::sandbox
