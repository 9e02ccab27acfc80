#include "platform/files/regularfile.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace golive {

Result<Done, OpeningFault> openRegularFile(QFile &file, const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return failure(OpeningFault::NotReadable);
    struct stat status = {};
    const bool isKnown = ::fstat(handle, &status) == 0;
    if (!isKnown || !S_ISREG(status.st_mode) || !file.open(handle, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        ::close(handle);
        return failure(isKnown ? OpeningFault::NotAFile : OpeningFault::NotReadable);
    }
    return Done{};
}

} // namespace golive
