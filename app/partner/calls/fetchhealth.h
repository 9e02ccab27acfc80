#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

struct Health
{
    bool isHealthy = false; ///< The page shows it as the text "true".
};

/// GET /partner/app/{appId}/health. Ten in a minute for each app. 400 "App is not live." means not yet.
/// https://partner-docs.gupshup.io/reference/get_partner-app-appid-health
struct FetchHealth
{
    using Response = Health;
    static constexpr Endpoint endpoint{.name = QLatin1String("fetchHealth"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("health"), 10, milliseconds(60000), true},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
