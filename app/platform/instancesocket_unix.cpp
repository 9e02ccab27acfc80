#include "platform/instancesocket.h"
#include "platform/peeruser.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr int longestFolder = 70; // a Unix socket's path may have about 100 characters

/// Nobody else may put a socket there, or take ours away: a folder of ours, and no link to one.
bool isOurs(const QString &folder)
{
    struct stat found
    {
    };
    return ::lstat(QFile::encodeName(folder).constData(), &found) == 0 && S_ISDIR(found.st_mode) &&
           found.st_uid == ::geteuid() && (found.st_mode & 0077) == 0;
}

Result<QString, QString> socketFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!session.isEmpty() && session.size() <= longestFolder && isOurs(session))
        return session;
    const QString folder = QDir::tempPath() + u"/golive-"_s + QString::number(::geteuid());
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    if (isOurs(folder))
        return folder;
    return failure(u"%1 is not a folder of this user's alone"_s.arg(folder));
}

} // namespace

Result<QString, QString> instanceAddress(const QString &name)
{
    const auto folder = socketFolder();
    if (!folder)
        return failure(folder.error());
    return QString(*folder + u'/' + name);
}

bool isOurUser(const QLocalSocket &socket)
{
    return peerUser(static_cast<int>(socket.socketDescriptor())) == ::geteuid();
}

} // namespace golive
