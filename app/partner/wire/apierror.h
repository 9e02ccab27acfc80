#pragma once

#include "base/clock.h"
#include "base/ids.h"

#include <QString>

#include <optional>

namespace golive::partner {

/// What happened to a call, in the words of the wire. The domain's Problem says what a person can do about it.
struct ApiError
{
    enum class Kind {
        NotSent,        ///< No byte of the request left: bad address, refused, DNS, TLS, connect timeout.
        ProxySignIn,    ///< A proxy on the way wants a sign-in (407): nothing reached Gupshup.
        OutcomeUnknown, ///< Bytes left, no complete documented answer came back.
        TimedOut,       ///< A repeatable request got no answer in time.
        Unauthorised,   ///< 401, or 400/403 with a documented credential message; status 0: no token.
        Forbidden,      ///< 403 otherwise.
        RateLimited,    ///< 429; see retryAfter.
        Refused,        ///< Another 4xx with a readable message.
        ServerError,    ///< 5xx.
        Unreadable,     ///< The answer was not what the page documents (HTML, broken JSON, missing field).
        Cancelled,      ///< The caller took it back.
    };

    Kind kind = Kind::OutcomeUnknown;
    int status = 0;  ///< HTTP status; 0 where none came.
    QString message; ///< The server's own words, or the transport's or this client's; never shown raw alone.
    /// `message` is the server's: what may be quoted as said by it. All else is for logs, in English.
    bool isSaidByServer = false;
    std::optional<std::chrono::seconds> retryAfter; ///< From Retry-After, where sent.
    std::optional<qint64> metaCode; ///< error.error_subcode, error.code or a number in the text: Meta's own.
    bool isFromMeta = false;        ///< The body carried Meta's `error` object (passed through by Gupshup).
};

} // namespace golive::partner
