#include "storage/sqlfault.h"

#include <QFileInfo>
#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

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

StoreFault::Kind kindOfSqlState(const QString &state)
{
    // Without a state it is not the server that speaks, but the library that cannot reach it. 57P: it is being ended,
    // or begins; 25P03: it hung up on us; 08: the connection; 53300: it takes no more of them.
    if (state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state == "25P03"_L1 ||
        state == "53300"_L1)
        return StoreFault::Kind::Unreachable;
    // Somebody holds a row, two held each other's, or it took too long.
    if (state == "55P03"_L1 || state == "40001"_L1 || state == "40P01"_L1 || state == "57014"_L1)
        return StoreFault::Kind::Locked;
    if (state == "53100"_L1)
        return StoreFault::Kind::DiskFull;
    if (state == "25006"_L1) // a copy that only follows another server
        return StoreFault::Kind::ReadOnly;
    if (state == "42501"_L1 || state.startsWith("28"_L1) || state == "3D000"_L1)
        return StoreFault::Kind::NotAllowed;
    if (state == "42P01"_L1 || state == "3F000"_L1)
        return StoreFault::Kind::Unprepared;
    return StoreFault::Kind::Other;
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
