#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>

namespace golive {

/// What a person can do about something that went wrong. Text for it is made in ui/text; no sentence stands here.
struct Problem
{
    enum class Kind {
        // The way to the partner
        Offline,
        ProxySignIn, ///< A proxy on the way wants a sign-in.
        ServerUnavailable,
        AnswerNotUnderstood,
        TimedOut,
        TooManyRequests,
        // Who we are
        WrongCredentials,
        AccountUnknown,
        SignInExpired,
        NoPermission,
        // What was typed
        AppNameCharacters,
        AppNameLength,
        AppNameTaken,
        AppHasOtherNumber,
        NumberNotValid,
        ContactNotValid,
        LinkNotValid,
        SetupFileNotValid,
        // Documented refusals
        RegionAfterGoLive,
        RegionNotAccepted,
        EmailAlreadyVerified,
        EmailMissing,
        LinkLimitReached,
        LinkExpired,
        AppNotLive,
        EventsAddressNotReached,
        EventsHeaderNotValid, ///< Typed, and no "Name: value".
        SubscriptionRefused,
        EnableRefused,
        // The sign-up
        SignUpAbandoned,
        SignUpFailed, ///< `code` is Meta's
        SignUpWithoutCoexistence,
        SignUpWithoutNumber,
        SignUpNumberOther,
        SignUpPageDied,
        SignUpPageUnreachable,
        SignUpPageBlocked,
        SignUpCertificate,
        SignUpFinishNotKnown, ///< `detail` is Meta's name of the finish; the state does not tell either (yet).
        SignUpSilent,         ///< Facebook's window is gone, and nothing said why.
        SignUpPageStopped,    ///< It did nothing but open windows and dialogs.
        SignUpPageEmpty,      ///< It loads without end, or shows nothing.
        SignUpPartMissing,    ///< Something that its page wanted was refused; `detail` is from where.
        // Set-up and sync
        SetUpFailed,
        SyncNotSent,
        SyncUnknown,
        SyncRefused,
        SyncAlreadyRequested,
        SyncMissed,
        // This computer
        NotSaved,
        DiskFull,
        FolderReadOnly,  ///< `detail` names the folder; of the next three too.
        FolderShared,    ///< A network or cloud-synced folder.
        DatabaseDamaged, ///< `detail` is where the file was put.
        DatabaseNewer,   ///< Written by a newer Golive.
        DatabaseLocked,
        StoreUnreachable, ///< The team's server does not answer; `detail` is what is known of why, of the next two too.
        StoreUnprepared,  ///< Its tables are missing, or older than this program.
        StoreFailedOver,  ///< It has taken another one's place, and calls that were made may be missing there.
        StoreNotAllowed,  ///< It does not let this person in, or not do that.
        // ... which is not spoken to, since it could be somebody else:
        StoreNotEncrypted,
        StoreNotTrusted,
        StoreOtherName,
        StoreNoAuthority, ///< The file with whom to trust cannot be read.
        // ... whose password is
        StorePasswordMissing,
        StorePasswordWrong,
        StorePasswordExposed, ///< In a file that others may read; `detail` names it.
        Refused,              ///< a refusal that no page documents: its words are in `detail`
    };

    enum class Remedy { Retry, WaitThenRetry, SignInAgain, ChangeInput, ContactSupport, GoOn, SignUpAgain };

    /// The control that the problem stands beside.
    enum class Field {
        Page,
        Email,
        Secret,
        AppName,
        Number,
        Region,
        Name,
        ContactEmail,
        ContactPhone,
        Terms,
        Link,
        EventsUrl,
        EventsHeader
    };

    Kind kind = Kind::Refused;
    Field field = Field::Page;
    QString detail;                     ///< The server's own words, shown small and quoted.
    QString code;                       ///< Meta's error number, where there is one.
    QString reference;                  ///< Meta's session_id or request_id: what support asks for.
    std::optional<Instant> waitUntil{}; ///< Where a wait is known.

    bool operator==(const Problem &) const = default;
};

Problem::Remedy remedyOf(Problem::Kind);
/// The sign-up's page did not come up as it should: another window may do better.
bool isAboutSignUpPage(Problem::Kind);
/// What was typed could not be kept on this computer.
bool isAboutKeeping(Problem::Kind);

} // namespace golive
