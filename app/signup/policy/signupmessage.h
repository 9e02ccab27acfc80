#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "signup/policy/originpolicy.h"

#include <QString>

#include <optional>
#include <variant>

// The WA_EMBEDDED_SIGNUP session message, by which Meta's pop-up says how it ended.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/embedded-signup/implementation and
// .../errors

namespace golive::signup {

/// The number is on both the phone app and the Cloud API. From now on 24 hours are left for the sync.
/// The ids may be missing: the documented form carries the WABA alone, and a finish without any is still a finish.
struct CoexistenceFinished
{
    std::optional<WabaId> waba;
    std::optional<PhoneNumberId> phoneNumber;
    bool operator==(const CoexistenceFinished &) const = default;
};

/// A plain FINISH: a number was taken onto the Cloud API without its phone app. Not what was meant here.
struct FinishedWithoutCoexistence
{
    std::optional<WabaId> waba;
    std::optional<PhoneNumberId> phoneNumber;
    bool operator==(const FinishedWithoutCoexistence &) const = default;
};

/// FINISH_ONLY_WABA: "Display name only" was chosen; there is no number.
struct FinishedWithoutNumber
{
    std::optional<WabaId> waba;
    bool operator==(const FinishedWithoutNumber &) const = default;
};

/// A finish of a name that no list has ("FINISH_OBO_MIGRATION"): what it means only the state can tell.
struct FinishedUnknown
{
    QString event; ///< As it came.
    std::optional<WabaId> waba;
    std::optional<PhoneNumberId> phoneNumber;
    bool operator==(const FinishedUnknown &) const = default;
};

/// FINISH_GRANT_ONLY_API_ACCESS: access to an account, which cannot onboard a phone app's number.
struct GrantedOnly
{
    std::optional<WabaId> waba;
    bool operator==(const GrantedOnly &) const = default;
};

/// Closed on the way. `step` is Meta's word, kept as it came: none is documented for the QR and code screens.
struct Abandoned
{
    QString step;
    bool operator==(const Abandoned &) const = default;
};

/// CANCEL with nothing else.
struct Closed
{
    bool operator==(const Closed &) const = default;
};

/// An error shown inside the pop-up; comes as CANCEL or ERROR, with error_code (2026) or error_id (2025), or as an
/// object under either name. `message` is "[object Object]" where a page printed an object as text and
/// said nothing else: the guide's known issue.
struct Failed
{
    QString code;
    QString message;
    QString sessionId; ///< Meta's support asks for it.
    std::optional<Instant> timestamp;
    bool operator==(const Failed &) const = default;
};

/// An event that was not known when this was written, and no finish.
struct Unknown
{
    QString event;
    bool operator==(const Unknown &) const = default;
};

using SignUpMessage = std::variant<CoexistenceFinished, FinishedWithoutCoexistence, FinishedWithoutNumber,
                                   FinishedUnknown, GrantedOnly, Abandoned, Closed, Failed, Unknown>;

/// Nothing for a foreign origin and for all that is not a sign-up message: the SDK's own traffic (which carries a
/// log-in code) and noise. Never log `data`. Objects come as their JSON text.
std::optional<SignUpMessage> parseSignUpMessage(const OriginPolicy &, const QString &origin, const QString &data);

} // namespace golive::signup
