#include "platform/files/sharedplace.h"

#include <QFile>
#include <QUrl>

#include <CoreFoundation/CoreFoundation.h>
#include <sys/mount.h>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

/// iCloud Drive keeps "Desktop" and "Documents" where they always were: the path does not tell.
bool isInICloud(const QString &folder)
{
    const CFURLRef url = QUrl::fromLocalFile(folder).toCFURL();
    CFBooleanRef answer = nullptr;
    const bool isTold = CFURLCopyResourcePropertyForKey(url, kCFURLIsUbiquitousItemKey, &answer, nullptr) && answer;
    CFRelease(url);
    const bool isThere = isTold && CFBooleanGetValue(answer);
    if (answer)
        CFRelease(answer);
    return isThere;
}

} // namespace

QString sharedPlaceOf(const QString &folder)
{
    struct statfs volume = {};
    if (::statfs(QFile::encodeName(folder).constData(), &volume) == 0 && (volume.f_flags & MNT_LOCAL) == 0)
        return QString::fromLatin1(volume.f_fstypename);
    return isInICloud(folder) ? u"iCloud Drive"_s : QString();
}

} // namespace golive
