#include "ports/setupfile.h"

#include "base/plaintext.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {
constexpr int currentVersion = 1;
// Gupshup's names have at most 150 characters; the others are far shorter.
constexpr qsizetype longestText = 150;
constexpr qsizetype longestLink = 4096;
} // namespace

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
    if (object[u"version"].toDouble() > currentVersion)
        return failure(SetupFileFault::NewerVersion);

    SetupFile file;
    const auto text = [&object](QStringView key) { return plainLine(object[key].toString(), longestText); };
    file.provider = text(u"provider");
    file.app = {text(u"appId")};
    file.appName = text(u"appName");
    file.number = text(u"number");
    const QString link = object[u"link"].toString();
    if (link.size() > longestLink)
        return failure(SetupFileFault::LinkMissing);
    file.link = QUrl(link, QUrl::StrictMode);
    file.linkMadeAt = fromEpochMs(object[u"linkMadeAt"].toInteger());
    if (!file.link.isValid() || file.link.host().isEmpty())
        return failure(SetupFileFault::LinkMissing);
    const bool isLoopback = allowLoopback && file.link.scheme() == u"http" && file.link.host() == u"127.0.0.1";
    if (file.link.scheme() != u"https" && !isLoopback)
        return failure(SetupFileFault::LinkNotSecure);
    return file;
}

Result<SetupFile, SetupFileFault> openSetupFile(const QString &path, bool allowLoopback)
{
    // Looked at once it is open, so that nothing can be put in its place; a pipe that nobody writes to would otherwise
    // be waited for without end.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return failure(SetupFileFault::NotReadable);
    struct stat status = {};
    const bool isKnown = ::fstat(handle, &status) == 0;
    QFile file;
    if (!isKnown || !S_ISREG(status.st_mode) || !file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(handle);
        return failure(isKnown ? SetupFileFault::NotAFile : SetupFileFault::NotReadable);
    }
    const QByteArray bytes = file.read(largestSetupFile + 1);
    if (bytes.size() > largestSetupFile)
        return failure(SetupFileFault::TooLarge);
    return readSetupFile(bytes, allowLoopback);
}

} // namespace golive
