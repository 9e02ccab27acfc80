#include "platform/files/regularfile.h"

#include <QDir>
#include <QFile>

#include <qt_windows.h>

#include <fcntl.h>
#include <io.h>

namespace golive {

Result<Done, OpeningFault> openRegularFile(QFile &file, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const DWORD attributes = GetFileAttributesW(qUtf16Printable(name));
    if (attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return failure(OpeningFault::NotAFile);
    // Whoever serves a pipe of that name must not act as this user.
    const HANDLE handle = CreateFileW(qUtf16Printable(name), GENERIC_READ,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                                      FILE_ATTRIBUTE_NORMAL | SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failure(OpeningFault::NotReadable);
    if (GetFileType(handle) != FILE_TYPE_DISK) {
        CloseHandle(handle);
        return failure(OpeningFault::NotAFile);
    }
    const int descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_RDONLY | _O_BINARY);
    if (descriptor == -1) {
        CloseHandle(handle);
        return failure(OpeningFault::NotReadable);
    }
    if (!file.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle)) {
        _close(descriptor);
        return failure(OpeningFault::NotReadable);
    }
    return Done{};
}

} // namespace golive
