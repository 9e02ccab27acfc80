#include "practiceclient.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandboxtest {

bool PracticeClient::open(const QString &appName)
{
    const QByteArray form = "email=" + QUrl::toPercentEncoding(m_sandbox.field(u"email"_s)) +
                            "&secret=" + QUrl::toPercentEncoding(m_sandbox.field(u"secret"_s));
    partnerToken = callHttp("POST", m_sandbox.partner(u"/partner/account/login"_s), {}, form)
                       .object()["token"_L1]
                       .toString()
                       .toUtf8();
    const QJsonArray apps =
        partnerCall("GET", u"/partner/account/api/partnerApps"_s).object()["partnerAppsList"_L1].toArray();
    for (const QJsonValue &app : apps) {
        if (app["name"_L1].toString() == appName)
            appId = app["id"_L1].toString();
    }
    const QJsonObject token = partnerCall("GET", u"/partner/app/"_s + appId + u"/token"_s).object();
    appToken = token["token"_L1]["token"_L1].toString().toUtf8();
    return !appId.isEmpty() && !appToken.isEmpty();
}

bool PracticeClient::goLive(const QString &phone, bool sharesChats)
{
    const QJsonObject signUp{{u"appId"_s, appId}, {u"phone"_s, phone}, {u"sharesChats"_s, sharesChats}};
    return controlCall(u"/signup"_s, signUp).status == 200 && advance(10);
}

HttpAnswer PracticeClient::partnerCall(const QByteArray &method, const QString &path, const QByteArray &form) const
{
    return callHttp(method, m_sandbox.partner(path), {{"token", partnerToken}}, form);
}

HttpAnswer PracticeClient::appCall(const QByteArray &method, const QString &tail, const QByteArray &form) const
{
    return callHttp(method, m_sandbox.partner(u"/partner/app/"_s + appId + tail), {{"Authorization", appToken}}, form);
}

HttpAnswer PracticeClient::controlCall(const QString &path, const QJsonObject &body) const
{
    return callHttp("POST", m_sandbox.control(path), {}, QJsonDocument(body).toJson());
}

HttpAnswer PracticeClient::controlRead(const QString &path) const
{
    return callHttp("GET", m_sandbox.control(path));
}

bool PracticeClient::advance(int seconds) const
{
    return controlCall(u"/clock"_s, {{u"advanceSeconds"_s, seconds}}).status == 200;
}

} // namespace golive::sandboxtest
