#include "testing/rights.h"

#include <QFile>

#include <sys/stat.h>

namespace golive::testing {

bool isOwnersAlone(const QString &path)
{
    struct stat found = {};
    return ::lstat(QFile::encodeName(path).constData(), &found) == 0 && (found.st_mode & 0077) == 0;
}

} // namespace golive::testing
