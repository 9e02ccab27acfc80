#include "ports/setupfile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {
constexpr int currentVersion = 1;
}

QByteArray writeSetupFile(const SetupFile &file)
{
    const QJsonObject object{
        {u"golive"_s, u"set-up"_s},
        {u"version"_s, currentVersion},
        {u"provider"_s, file.provider},
        {u"appId"_s, file.app.value},
        {u"appName"_s, file.appName},
        {u"number"_s, file.number},
        {u"link"_s, QString::fromLatin1(file.link.toEncoded())},
        {u"linkMadeAt"_s, toEpochMs(file.linkMadeAt)},
    };
    return QJsonDocument(object).toJson();
}

Result<SetupFile, SetupFileFault> readSetupFile(const QByteArray &bytes, bool allowLoopback)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return failure(SetupFileFault::NotJson);
    const QJsonObject object = document.object();
    if (object[u"golive"].toString() != u"set-up")
        return failure(SetupFileFault::NotASetupFile);
    if (object[u"version"].toInt() > currentVersion)
        return failure(SetupFileFault::NewerVersion);

    SetupFile file;
    file.provider = object[u"provider"].toString();
    file.app = {object[u"appId"].toString()};
    file.appName = object[u"appName"].toString();
    file.number = object[u"number"].toString();
    file.link = QUrl(object[u"link"].toString(), QUrl::StrictMode);
    file.linkMadeAt = fromEpochMs(object[u"linkMadeAt"].toInteger());
    if (!file.link.isValid() || file.link.host().isEmpty())
        return failure(SetupFileFault::LinkMissing);
    const bool isLoopback = allowLoopback && file.link.scheme() == u"http" && file.link.host() == u"127.0.0.1";
    if (file.link.scheme() != u"https" && !isLoopback)
        return failure(SetupFileFault::LinkNotSecure);
    return file;
}

} // namespace golive
