#include "sandbox/pages/signupmessage.h"

#include <QJsonArray>

namespace golive::sandbox {
using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject envelope(QLatin1StringView event, const QJsonObject &data, const QJsonValue &version = 3)
{
    QJsonObject json{{"type"_L1, "WA_EMBEDDED_SIGNUP"_L1}, {"event"_L1, event}, {"data"_L1, data}};
    if (!version.isUndefined())
        json["version"_L1] = version;
    return json;
}

QJsonObject errorData(const SignUpError &error, QLatin1StringView codeField)
{
    return {{"error_message"_L1, error.message},
            {codeField, error.code},
            {"session_id"_L1, error.sessionId},
            {"timestamp"_L1, QString::number(error.unixSeconds)}};
}
} // namespace

SignUpMessage coexistenceFinish(const SignUpIds &ids)
{
    return {envelope("FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING"_L1, {{"waba_id"_L1, ids.waba}})};
}

SignUpMessage plainFinish(const SignUpIds &ids)
{
    return {envelope("FINISH"_L1, {{"phone_number_id"_L1, ids.phoneNumber},
                                   {"waba_id"_L1, ids.waba},
                                   {"business_id"_L1, ids.business},
                                   {"ad_account_ids"_L1, QJsonArray{"30410020030040"_L1}},
                                   {"page_ids"_L1, QJsonArray{"81200300400500"_L1}},
                                   {"dataset_ids"_L1, QJsonArray{"92300400500600"_L1}},
                                   {"catalog_ids"_L1, QJsonArray()},
                                   {"instagram_account_ids"_L1, QJsonArray()},
                                   {"waba_ids"_L1, QJsonArray{ids.waba}}})};
}

SignUpMessage waLoginFinish(const SignUpIds &ids)
{
    const QJsonObject data{
        {"waba_id"_L1, ids.waba}, {"phone_number_id"_L1, ids.phoneNumber}, {"is_wa_login_user"_L1, true}};
    return {envelope("FINISH"_L1, data, u"3"_s), true};
}

SignUpMessage onlyWabaFinish(const SignUpIds &ids)
{
    return {envelope("FINISH_ONLY_WABA"_L1, {{"waba_id"_L1, ids.waba}, {"business_id"_L1, ids.business}})};
}

SignUpMessage grantOnlyFinish(const SignUpIds &ids)
{
    return {envelope("FINISH_GRANT_ONLY_API_ACCESS"_L1, {{"waba_id"_L1, ids.waba}, {"business_id"_L1, ids.business}})};
}

SignUpMessage unknownFinish(const SignUpIds &ids)
{
    return {envelope("FINISH_OBO_MIGRATION"_L1, {{"waba_id"_L1, ids.waba}, {"phone_number_id"_L1, ids.phoneNumber}})};
}

SignUpMessage cancelled(const QString &currentStep)
{
    if (currentStep.isEmpty())
        return {envelope("CANCEL"_L1, {}, QJsonValue(QJsonValue::Undefined)), true};
    return {envelope("CANCEL"_L1, {{"current_step"_L1, currentStep}})};
}

SignUpMessage cancelledByError(const SignUpError &error)
{
    return {envelope("CANCEL"_L1, errorData(error, "error_code"_L1))};
}

SignUpMessage olderError(const SignUpError &error)
{
    return {envelope("ERROR"_L1, errorData(error, "error_id"_L1))};
}

} // namespace golive::sandbox
