#include "platform/policyfile.h"

#include "base/result.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

using Kind = PolicyFault::Kind;

std::optional<PolicyFault> trustOf(const struct stat &found, unsigned owner, const QString &path)
{
    if (found.st_uid != owner)
        return PolicyFault{Kind::NotRoots, {}, path};
    // What an access list grants stands in the group's bits, too.
    if (found.st_mode & (S_IWGRP | S_IWOTH))
        return PolicyFault{Kind::Writable, {}, path};
    return {};
}

Result<QByteArray, PolicyFault> contentsOf(const QString &path, unsigned owner, bool &isThere)
{
    const auto unreadable = [] { return failure(PolicyFault{Kind::NotReadable, {}, qt_error_string(errno)}); };
    const QByteArray name = QFile::encodeName(path);
    // What stands there is looked at before it is trusted: no link is followed, and no pipe waited for.
    const int descriptor = ::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    isThere = descriptor >= 0 || (errno != ENOENT && errno != ENOTDIR);
    if (!isThere)
        return QByteArray();
    if (descriptor < 0 && errno == ELOOP)
        return failure(PolicyFault{Kind::NotAFile});
    if (descriptor < 0)
        return unreadable();
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return unreadable();
    struct stat found
    {
    };
    if (::fstat(descriptor, &found) != 0)
        return unreadable();
    if (!S_ISREG(found.st_mode))
        return failure(PolicyFault{Kind::NotAFile});
    if (const auto fault = trustOf(found, owner, path))
        return failure(*fault);
    // Who may write the folder may put another file in its place.
    const QString folder = QFileInfo(path).absolutePath();
    struct stat around
    {
    };
    if (::stat(QFile::encodeName(folder).constData(), &around) != 0)
        return unreadable();
    if (const auto fault = trustOf(around, owner, folder))
        return failure(*fault);
    const QByteArray bytes = file.read(PolicyFault::mostBytes + 1);
    if (bytes.size() > PolicyFault::mostBytes)
        return failure(PolicyFault{Kind::TooLarge});
    return bytes;
}

} // namespace

PolicyValues readPolicyFile(const QString &path, unsigned owner)
{
    PolicyValues read;
    read.place = path;
    const auto bytes = contentsOf(path, owner, read.isThere);
    if (!bytes) {
        read.fault = bytes.error();
        return read;
    }
    if (!read.isThere)
        return read;
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(*bytes, &error);
    if (!json.isObject())
        read.fault =
            PolicyFault{Kind::NotJson, {}, u"%1 (%2)"_s.arg(error.errorString(), QString::number(error.offset))};
    read.values = json.object().toVariantMap();
    return read;
}

} // namespace golive
