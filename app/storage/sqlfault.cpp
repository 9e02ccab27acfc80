#include "storage/sqlfault.h"

#include <QFileInfo>
#include <QSqlError>

namespace golive {

namespace {

// sqlite.org/rescode.html. SQLite's header is no dependency of ours: Qt's driver brings the library.
constexpr int perm = 3, busy = 5, locked = 6, readOnly = 8, ioError = 10, corrupt = 11, full = 13, cantOpen = 14,
              notADatabase = 26;
constexpr int ioWrite = 778, ioFsync = 1034, ioDirFsync = 1290, ioTruncate = 1546, ioShmOpen = 4618, ioShmSize = 4874;

} // namespace

StoreFault::Kind kindOfSqliteCode(int code)
{
    switch (code) {
    // A file that may not grow (quota, size limit) ends here, not in SQLITE_FULL.
    case ioWrite:
    case ioFsync:
    case ioDirFsync:
    case ioTruncate:
    case ioShmOpen:
    case ioShmSize: return StoreFault::Kind::DiskFull;
    default: break;
    }
    switch (code & 0xff) {
    case full: return StoreFault::Kind::DiskFull;
    case perm:
    case readOnly: return StoreFault::Kind::ReadOnly;
    case busy:
    case locked: return StoreFault::Kind::Locked;
    case corrupt:
    case notADatabase: return StoreFault::Kind::Damaged;
    case ioError:
    default: return StoreFault::Kind::Other;
    }
}

StoreFault faultOf(const QSqlError &error, const QString &path)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    StoreFault fault{isNumber ? kindOfSqliteCode(code) : StoreFault::Kind::Other, path, error.text()};
    // "Unable to open" has many causes; a file or folder that may not be written is the one people can cure.
    if (isNumber && (code & 0xff) == cantOpen) {
        const QFileInfo file(path);
        const bool isWritable = file.exists() ? file.isWritable() : QFileInfo(file.path()).isWritable();
        if (!isWritable)
            fault.kind = StoreFault::Kind::ReadOnly;
    }
    return fault;
}

} // namespace golive
