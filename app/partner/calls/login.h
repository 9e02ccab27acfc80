#pragma once

#include "base/secret.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

struct PartnerLogin
{
    Secret token;      ///< Lives 24 h.
    QString partnerId; ///< Taken from `id`.
    QString name;
    std::optional<Instant> expiresAt; ///< The token's own `exp` claim, where it can be read.
};

/// POST /partner/account/login. Ten in a minute.
/// https://partner-docs.gupshup.io/reference/post_partner-account-login
/// The page says `secret` since July 2026 and said `password` before: the second is tried once on 400 or 403.
struct LogIn
{
    using Response = PartnerLogin;
    static constexpr Endpoint endpoint{.name = QLatin1String("logIn"),
                                       .verb = Verb::Post,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::None,
                                       .header = TokenHeader::None,
                                       .otherHeader = TokenHeader::None,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("login"), 10, milliseconds(60000), false},
                                       .isMedia = false};

    QString email;
    Secret secret;

    QStringList path() const;
    Fields fields() const;
    Fields otherFields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
