#include "partner/calls/requestcoexsync.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList RequestCoexSync::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"coex"_s, u"sync"_s};
}

Fields RequestCoexSync::fields() const
{
    return {{u"syncType"_s, kind == SyncKind::Contacts ? u"smb_app_state_sync"_s : u"history"_s}};
}

Result<SyncOutcome, ApiError> RequestCoexSync::parse(const RawReply &reply)
{
    return syncOutcomeOf(reply);
}

SyncOutcome RequestCoexSync::unanswered(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::NotSent:
    case ApiError::Kind::ProxySignIn:
    case ApiError::Kind::Cancelled: return SyncNotSent{error.message, error.isSaidByServer};
    case ApiError::Kind::Unauthorised:
        // Without a token the client stops before the wire; with a status it would have been an answer.
        if (error.status == 0)
            return SyncNotSent{error.message, error.isSaidByServer};
        break;
    case ApiError::Kind::OutcomeUnknown:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Refused:
    case ApiError::Kind::ServerError:
    case ApiError::Kind::Unreadable: break;
    }
    return SyncUnknown{error.status, error.message, error.isSaidByServer};
}

} // namespace golive::partner
