#pragma once

#include "base/secret.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

struct UniversalToken
{
    Secret token; ///< Shown by the server this once.
    std::optional<Instant> expiresAt;
};

/// POST /partner/{partnerId}/auth/token. Three in a minute; at most three active for an admin, who gets an e-mail.
/// https://partner-docs.gupshup.io/reference/mintuniversaltoken
/// The shape of the answer is not documented: the token is looked for where tokens stand elsewhere.
struct MintUniversalToken
{
    using Response = UniversalToken;
    static constexpr Endpoint endpoint{.name = QLatin1String("mintUniversalToken"),
                                       .verb = Verb::Post,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::None,
                                       .header = TokenHeader::None,
                                       .otherHeader = TokenHeader::None,
                                       .safety = Safety::NotRepeated,
                                       .limit = {QLatin1String("mintUniversalToken"), 3, milliseconds(60000), false},
                                       .isMedia = false};

    QString partnerId;
    QString email;
    Secret clientSecret;
    QString name;                  ///< Unique among the admin's active tokens.
    std::optional<Instant> expiry; ///< 60 s to 60 days from now; 60 days where left out.

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
