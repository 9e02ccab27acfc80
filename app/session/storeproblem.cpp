#include "session/storeproblem.h"

namespace golive {

namespace {

Problem::Kind kindOf(StoreFault::Kind kind)
{
    switch (kind) {
    case StoreFault::Kind::DiskFull: return Problem::Kind::DiskFull;
    case StoreFault::Kind::ReadOnly: return Problem::Kind::FolderReadOnly;
    case StoreFault::Kind::Locked: return Problem::Kind::DatabaseLocked;
    case StoreFault::Kind::Damaged: return Problem::Kind::DatabaseDamaged;
    case StoreFault::Kind::NewerVersion: return Problem::Kind::DatabaseNewer;
    case StoreFault::Kind::NetworkFolder: return Problem::Kind::FolderShared;
    case StoreFault::Kind::Unreachable: return Problem::Kind::StoreUnreachable;
    case StoreFault::Kind::Unprepared: return Problem::Kind::StoreUnprepared;
    case StoreFault::Kind::NotAllowed: return Problem::Kind::StoreNotAllowed;
    case StoreFault::Kind::FailedOver: return Problem::Kind::StoreFailedOver;
    case StoreFault::Kind::NotEncrypted: return Problem::Kind::StoreNotEncrypted;
    case StoreFault::Kind::NotTrusted: return Problem::Kind::StoreNotTrusted;
    case StoreFault::Kind::OtherName: return Problem::Kind::StoreOtherName;
    case StoreFault::Kind::NoAuthority: return Problem::Kind::StoreNoAuthority;
    case StoreFault::Kind::PasswordMissing: return Problem::Kind::StorePasswordMissing;
    case StoreFault::Kind::PasswordWrong: return Problem::Kind::StorePasswordWrong;
    case StoreFault::Kind::PasswordExposed: return Problem::Kind::StorePasswordExposed;
    case StoreFault::Kind::Other: return Problem::Kind::NotSaved;
    }
    return Problem::Kind::NotSaved;
}

/// Where the place is what a person needs to know, it stands in for SQLite's words.
bool isPlaceWanted(StoreFault::Kind kind)
{
    return kind == StoreFault::Kind::ReadOnly || kind == StoreFault::Kind::Damaged ||
           kind == StoreFault::Kind::NewerVersion || kind == StoreFault::Kind::NetworkFolder;
}

} // namespace

Problem problemOf(const StoreFault &fault)
{
    Problem problem;
    problem.kind = kindOf(fault.kind);
    problem.detail = isPlaceWanted(fault.kind) && !fault.path.isEmpty() ? fault.path : fault.detail;
    return problem;
}

event::SaveFailed saveFailed(const StoreFault &fault)
{
    const Problem problem = problemOf(fault);
    return {problem.detail, problem.kind};
}

} // namespace golive
