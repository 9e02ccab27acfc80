#pragma once

#include "partner/calls/appsummary.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// GET /partner/app/{appId}/details.
/// https://partner-docs.gupshup.io/reference/get_partner-app-appid-details
/// The prose has {"appDetails":{...},"app":"true"}, the OpenAPI {"app":{...}}.
struct FetchAppDetails
{
    using Response = AppSummary;
    static constexpr Endpoint endpoint{.name = QLatin1String("fetchAppDetails"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("details"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
