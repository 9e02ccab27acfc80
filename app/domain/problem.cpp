#include "domain/problem.h"

namespace golive {

Problem::Remedy remedyOf(Problem::Kind kind)
{
    using Kind = Problem::Kind;
    using Remedy = Problem::Remedy;
    switch (kind) {
    case Kind::Offline:
    case Kind::ProxySignIn:
    case Kind::ServerUnavailable:
    case Kind::AnswerNotUnderstood:
    case Kind::TimedOut:
    case Kind::NotSaved:
    case Kind::DiskFull:
    case Kind::FolderReadOnly:
    case Kind::FolderShared:
    case Kind::DatabaseDamaged:
    case Kind::DatabaseNewer:
    case Kind::DatabaseLocked:
    case Kind::StoreUnreachable:
    case Kind::StoreUnprepared:
    case Kind::StoreNotAllowed:
    case Kind::StoreFailedOver:
    case Kind::StoreNotEncrypted:
    case Kind::StoreNotTrusted:
    case Kind::StoreOtherName:
    case Kind::StoreNoAuthority:
    case Kind::StorePasswordMissing:
    case Kind::StorePasswordWrong:
    case Kind::StorePasswordExposed:
    case Kind::SyncNotSent:
    case Kind::SignUpPageDied:
    case Kind::SignUpPageStopped:
    case Kind::SignUpPageEmpty:
    case Kind::SignUpPartMissing:
    case Kind::SignUpPageUnreachable: return Remedy::Retry;
    case Kind::TooManyRequests:
    case Kind::AppNotLive: return Remedy::WaitThenRetry;
    case Kind::SignInExpired: return Remedy::SignInAgain;
    case Kind::WrongCredentials:
    case Kind::AccountUnknown:
    case Kind::AppNameCharacters:
    case Kind::AppNameLength:
    case Kind::AppNameTaken:
    case Kind::AppHasOtherNumber:
    case Kind::NumberNotValid:
    case Kind::ContactNotValid:
    case Kind::LinkNotValid:
    case Kind::SetupFileNotValid:
    case Kind::RegionNotAccepted:
    case Kind::EmailMissing:
    case Kind::EventsAddressNotReached:
    case Kind::EventsHeaderNotValid:
    case Kind::SubscriptionRefused: return Remedy::ChangeInput;
    case Kind::RegionAfterGoLive:
    case Kind::EmailAlreadyVerified:
    case Kind::EnableRefused:
    case Kind::SyncAlreadyRequested:
    case Kind::SyncUnknown:
    case Kind::SyncMissed: return Remedy::GoOn;
    case Kind::LinkExpired:
    case Kind::SignUpAbandoned:
    case Kind::SignUpFinishNotKnown:
    case Kind::SignUpSilent:
    case Kind::SignUpFailed:
    case Kind::SignUpWithoutCoexistence:
    case Kind::SignUpWithoutNumber: return Remedy::SignUpAgain;
    case Kind::NoPermission:
    case Kind::LinkLimitReached:
    case Kind::SignUpNumberOther:
    case Kind::SignUpPageBlocked:
    case Kind::SignUpCertificate:
    case Kind::SetUpFailed:
    case Kind::SyncRefused:
    case Kind::Refused: return Remedy::ContactSupport;
    }
    return Remedy::ContactSupport;
}

bool isAboutSignUpPage(Problem::Kind kind)
{
    using Kind = Problem::Kind;
    return kind == Kind::SignUpPageDied || kind == Kind::SignUpPageUnreachable || kind == Kind::SignUpPageBlocked ||
           kind == Kind::SignUpPageStopped || kind == Kind::SignUpPageEmpty || kind == Kind::SignUpPartMissing;
}

bool isAboutKeeping(Problem::Kind kind)
{
    using Kind = Problem::Kind;
    return kind == Kind::NotSaved || kind == Kind::DiskFull || kind == Kind::FolderReadOnly ||
           kind == Kind::FolderShared || kind == Kind::DatabaseDamaged || kind == Kind::DatabaseNewer ||
           kind == Kind::DatabaseLocked || kind == Kind::StoreUnreachable || kind == Kind::StoreUnprepared ||
           kind == Kind::StoreNotAllowed || kind == Kind::StoreFailedOver || kind == Kind::StoreNotEncrypted ||
           kind == Kind::StoreNotTrusted || kind == Kind::StoreOtherName || kind == Kind::StoreNoAuthority ||
           kind == Kind::StorePasswordMissing || kind == Kind::StorePasswordWrong || kind == Kind::StorePasswordExposed;
}

} // namespace golive
