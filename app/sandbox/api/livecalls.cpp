#include "sandbox/api/livecalls.h"

#include "sandbox/api/appjson.h"
#include "sandbox/events/syncevents.h"
#include "sandbox/world/practiceids.h"

#include <QJsonDocument>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

std::optional<httpguard::Reply> refusalWhereNotLive(const ApiCall &call)
{
    const PracticeApp::Stage stage = call.app->stageAt(call.now());
    if (stage == PracticeApp::Stage::Live)
        return std::nullopt;
    if (stage == PracticeApp::Stage::Disconnected)
        return refused(400, u"WABA id is invalid or given phone is not associated with WABA"_s);
    return refused(400, u"App is not live."_s);
}

/// Meta's own error, passed through unchanged: no `status` or `message` of Gupshup's around it. Both refusals were also
/// seen dressed as code 4, under one title (meta-coexistence.md 4.2).
httpguard::Reply metaRefusal(const ApiCall &call, int code, const QString &title, const QString &details)
{
    const bool isDressed = call.dressesAsCode4;
    const int outer = isDressed ? 4 : code;
    const QString shown = isDressed ? u"Synchronization Request made outside of allowed time window"_s : title;
    const QJsonObject error{
        {u"message"_s, u"(#%1) %2"_s.arg(outer).arg(shown)},
        {u"type"_s, u"OAuthException"_s},
        {u"code"_s, outer},
        {u"error_data"_s, QJsonObject{{u"messaging_product"_s, u"whatsapp"_s}, {u"details"_s, details}}},
        {u"error_subcode"_s, code},
        {u"fbtrace_id"_s, randomHex(23)}};
    return httpguard::Reply::json(QJsonObject{{u"error"_s, error}}, 400);
}

} // namespace

httpguard::Reply setConfig(const ApiCall &call)
{
    const QJsonValue flag = QJsonDocument::fromJson(call.request.body).object()["coexistenceEnabled"_L1];
    if (!flag.isBool()) {
        // The key is spelt so on the page; the text is ours ("specific").
        return httpguard::Reply::json(
            QJsonObject{{u"status"_s, u"error"_s}, {u"messagedata"_s, u"coexistenceEnabled must be true or false"_s}},
            400);
    }
    call.app->isCoexistenceEnabled = flag.toBool();
    return succeeded();
}

httpguard::Reply pipeline(const ApiCall &call)
{
    // A failed pipeline is a success with creationStage ERROR.
    return succeeded({{u"whatsapp"_s, pipelineJson(*call.app, call.now())}});
}

httpguard::Reply health(const ApiCall &call)
{
    if (const auto refusal = refusalWhereNotLive(call))
        return *refusal;
    return succeeded({{u"healthy"_s, u"true"_s}});
}

httpguard::Reply wabaInfo(const ApiCall &call)
{
    if (const auto refusal = refusalWhereNotLive(call))
        return *refusal;
    QJsonObject info{{u"accountStatus"_s, u"ACTIVE"_s},       {u"dockerStatus"_s, u"CONNECTED"_s},
                     {u"messagingLimit"_s, u"TIER_250"_s},    {u"mmLiteStatus"_s, u"INELIGIBLE"_s},
                     {u"ownershipType"_s, u"CLIENT_OWNED"_s}, {u"phone"_s, call.app->phone.mid(1)},
                     {u"phoneQuality"_s, u"GREEN"_s},         {u"throughput"_s, u"STANDARD"_s},
                     {u"verifiedName"_s, call.app->name},     {u"wabaId"_s, call.app->waba.value},
                     {u"canSendMessage"_s, u"AVAILABLE"_s},   {u"errors"_s, QJsonValue()},
                     {u"additionalInfo"_s, QJsonValue()}};
    for (auto said = call.app->health.constBegin(); said != call.app->health.constEnd(); ++said)
        info[said.key()] = said.value();
    return succeeded({{u"wabaInfo"_s, info}});
}

httpguard::Reply startSync(const ApiCall &call)
{
    const QString type = call.form.value(u"syncType").toLower();
    if (type.isEmpty())
        return refused(400, u"syncType is required"_s);
    if (type != "smb_app_state_sync"_L1 && type != "history"_L1)
        return refused(400, u"syncType must be smb_app_state_sync or history"_s);
    const auto accepted =
        call.partner.requestSync(*call.app, type == "history"_L1 ? SyncType::History : SyncType::Contacts);
    if (!accepted) {
        switch (accepted.error()) {
        // No text is documented for this one; health's is borrowed.
        case PracticeApp::SyncRefusal::NotLive: return refused(400, u"App is not live."_s);
        case PracticeApp::SyncRefusal::AlreadyRequested:
            return metaRefusal(call, 2593107, u"Synchronization request limit exceeded"_s,
                               u"You have exceeded the maximum number of times to call the synchronization api for "
                               "this phone number."_s);
        case PracticeApp::SyncRefusal::WindowClosed:
            return metaRefusal(call, 2593108, u"Synchronization request made outside of allowed time window"_s,
                               u"Synchronization request can only be made within 24 hours of onboarding"_s);
        }
    }
    return succeeded(
        {{u"data"_s, QJsonObject{{u"messaging_product"_s, u"whatsapp"_s}, {u"request_id"_s, accepted->value}}}});
}

httpguard::Reply downloadMedia(const ApiCall &call)
{
    const QString key = call.app->id.value;
    if (!call.app->mediaIds.contains(call.wildcards.value(1))) {
        if (call.rateLimit && !call.rateLimit->admits(u"invalid media "_s + key, {20, 3600s})) {
            return refused(
                429, u"Api rate limit reached due to multiple invalid calls. New quota will be available on %1"_s.arg(
                         toEpochMs(call.now() + 1h)));
        }
        return refused(400, u"Invalid Media Id"_s);
    }
    if (call.rateLimit && !call.rateLimit->admits(u"media of "_s + key, {5, 3600s}))
        return httpguard::Reply::text("Too Many Requests", 429);
    return {200, "image/png", practicePicture()};
}

} // namespace golive::sandbox
