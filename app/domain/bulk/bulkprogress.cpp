#include "domain/bulk/bulkprogress.h"

namespace golive {

bool isAgainstAll(Problem::Kind kind)
{
    using Kind = Problem::Kind;
    switch (kind) {
    case Kind::Offline:
    case Kind::ProxySignIn:
    case Kind::ServerUnavailable:
    case Kind::TimedOut:
    case Kind::TooManyRequests:
    case Kind::WrongCredentials:
    case Kind::AccountUnknown:
    case Kind::SignInExpired:
    case Kind::NoPermission: return true;
    default: return isAboutKeeping(kind);
    }
}

} // namespace golive
