#pragma once

#include "base/ids.h"
#include "partner/wire/wirerequest.h"

#include <QString>

#include <optional>
#include <variant>

namespace golive::partner {

/// Asked for and taken; what follows comes as events.
struct SyncAccepted
{
    RequestId request; ///< Meta's; its support asks for it.
};

/// Gupshup itself said no before Meta was asked: the one shot is still there.
struct SyncRefusedUnspent
{
    int status = 0; ///< 401, 403 or 429.
    QString message;
    std::optional<std::chrono::seconds> retryAfter;
};

/// Meta said no.
struct SyncRefusedByMeta
{
    enum class Reason {
        AlreadyRequested, ///< 2593107, in any dress.
        WindowClosed,     ///< 2593108, in any dress.
        Other,
    };
    Reason reason = Reason::Other;
    std::optional<qint64> code; ///< The most telling one: sub-code before code.
    int status = 0;
    QString message;
};

/// Another documented refusal: the call was wrong, or the app is not live.
struct SyncRefused
{
    int status = 0;
    QString message;
};

/// No byte left this machine.
struct SyncNotSent
{
    QString reason;
    bool isSaidByServer = false; ///< As ApiError::isSaidByServer: what was asked for before it was refused.
};

/// It left, and nothing that came back says what became of it. Never sent again by itself.
struct SyncUnknown
{
    int status = 0; ///< 0 where no answer came.
    QString reason;
    bool isSaidByServer = false; ///< `reason` may be quoted; else it is this client's, in English, for logs.
};

using SyncOutcome =
    std::variant<SyncAccepted, SyncRefusedUnspent, SyncRefusedByMeta, SyncRefused, SyncNotSent, SyncUnknown>;

/// Reads a complete answer of POST .../coex/sync. What is not documented is Unknown (partner-api.md 6.2 and 11,
/// meta-coexistence.md 4.2).
SyncOutcome syncOutcomeOf(const RawReply &);

} // namespace golive::partner
