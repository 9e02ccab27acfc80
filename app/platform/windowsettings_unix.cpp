#include "platform/windowsettings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace golive {

bool removeWindowSettings()
{
    const QString path = QSettings().fileName();
    if (!QFile::exists(path))
        return true;
    const bool isRemoved = QFile::remove(path);
    QDir().rmdir(QFileInfo(path).path()); // where nothing else is in it
    return isRemoved;
}

} // namespace golive
