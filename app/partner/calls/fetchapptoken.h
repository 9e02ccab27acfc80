#pragma once

#include "base/secret.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

struct AppToken
{
    Secret token; ///< "sk_...", does not expire.
};

/// GET /partner/app/{appId}/token: the existing app token, or a new one. Ten in a minute for each app.
/// https://partner-docs.gupshup.io/reference/get_partner-app-appid-token
/// The token comes in an object, or flat as the partner-hosted guide shows it.
struct FetchAppToken
{
    using Response = AppToken;
    static constexpr Endpoint endpoint{.name = QLatin1String("fetchAppToken"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("token"), 10, milliseconds(60000), true},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
