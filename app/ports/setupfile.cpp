#include "ports/setupfile.h"

#include "base/plaintext.h"
#include "platform/files/regularfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {
constexpr int currentVersion = 1;
// Gupshup's names have at most 150 characters; the others are far shorter.
constexpr qsizetype longestText = 150;
constexpr qsizetype longestLink = 4096;
const QStringList knownKeys{u"golive"_s, u"version"_s, u"sender"_s, u"provider"_s, u"business"_s,
                            u"appId"_s,  u"appName"_s, u"number"_s, u"link"_s,     u"linkMadeAt"_s};

/// From 2020 to 2100, else not told: what is counted from it must not run over.
Instant instantOf(const QJsonValue &value)
{
    constexpr qint64 first = 1'577'836'800'000;
    constexpr qint64 last = 4'102'444'800'000;
    const qint64 ms = value.toInteger();
    return ms < first || ms > last ? Instant{} : fromEpochMs(ms);
}

} // namespace

QByteArray writeSetupFile(const SetupFile &file)
{
    QJsonObject object = file.others;
    object[u"golive"] = u"set-up"_s;
    object[u"version"] = currentVersion;
    object[u"provider"] = file.provider;
    object[u"appId"] = file.app.value;
    object[u"appName"] = file.appName;
    object[u"number"] = file.number;
    object[u"link"] = QString::fromLatin1(file.link.toEncoded());
    object[u"linkMadeAt"] = toEpochMs(file.linkMadeAt);
    if (!file.sender.isEmpty())
        object[u"sender"] = file.sender;
    if (!file.business.isEmpty())
        object[u"business"] = file.business;
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
    const double version = object[u"version"].toDouble();
    if (version > currentVersion)
        return failure(SetupFileFault::NewerVersion);
    if (version < 1)
        return failure(SetupFileFault::NotASetupFile);

    SetupFile file;
    const auto text = [&object](QStringView key) { return plainLine(object[key].toString(), longestText); };
    file.sender = text(u"sender");
    file.provider = text(u"provider");
    file.business = text(u"business");
    file.app = {text(u"appId")};
    file.appName = text(u"appName");
    file.number = text(u"number");
    const QString link = object[u"link"].toString();
    if (link.size() > longestLink)
        return failure(SetupFileFault::LinkMissing);
    file.link = QUrl(link, QUrl::StrictMode);
    file.linkMadeAt = instantOf(object[u"linkMadeAt"]);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!knownKeys.contains(it.key()))
            file.others.insert(it.key(), it.value());
    }
    if (!file.link.isValid() || file.link.host().isEmpty())
        return failure(SetupFileFault::LinkMissing);
    const bool isLoopback = allowLoopback && file.link.scheme() == u"http" && file.link.host() == u"127.0.0.1";
    if (file.link.scheme() != u"https" && !isLoopback)
        return failure(SetupFileFault::LinkNotSecure);
    return file;
}

Result<SetupFile, SetupFileFault> openSetupFile(const QString &path, bool allowLoopback)
{
    QFile file;
    if (const auto opened = openRegularFile(file, path); !opened)
        return failure(opened.error() == OpeningFault::NotAFile ? SetupFileFault::NotAFile
                                                                : SetupFileFault::NotReadable);
    const QByteArray bytes = file.read(largestSetupFile + 1);
    if (bytes.size() > largestSetupFile)
        return failure(SetupFileFault::TooLarge);
    return readSetupFile(bytes, allowLoopback);
}

} // namespace golive
