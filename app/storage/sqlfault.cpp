#include "storage/sqlfault.h"

#include <QFileInfo>
#include <QSqlError>

#include <algorithm>
#include <array>

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

StoreFault::Kind kindOfRefusal(const QString &words)
{
    struct Row
    {
        QLatin1StringView words;
        StoreFault::Kind kind;
    };
    using Kind = StoreFault::Kind;
    // Of a name with several addresses each is tried and has its line: what was said outweighs that another is silent.
    // The server's own words come last, behind "FATAL:"; those of its beginning and end are no refusal.
    static constexpr std::array rows{
        Row{"does not support SSL"_L1, Kind::NotEncrypted},
        Row{"root certificate file"_L1, Kind::NoAuthority},
        Row{"certificate verify failed"_L1, Kind::NotTrusted},
        Row{"match host name"_L1, Kind::OtherName},
        Row{"from server certificate"_L1, Kind::OtherName}, // it has none, or one with a zero in it
        Row{"no password supplied"_L1, Kind::PasswordMissing},
        Row{"password authentication failed"_L1, Kind::PasswordWrong},
        Row{"terminating connection"_L1, Kind::Unreachable},
        Row{"canceling authentication"_L1, Kind::Unreachable}, // it had no time
        // It begins, ends, is in recovery, or does not take anybody yet.
        Row{"database system is"_L1, Kind::Unreachable},
        Row{"too many"_L1, Kind::Unreachable},
        Row{"connection slots"_L1, Kind::Unreachable}, // the last ones are kept for others
        Row{"FATAL:"_L1, Kind::NotAllowed},
        Row{"password"_L1, Kind::NotAllowed},
    };
    const auto *row =
        std::find_if(rows.begin(), rows.end(), [&words](const Row &one) { return words.contains(one.words); });
    return row == rows.end() ? Kind::Unreachable : row->kind;
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
