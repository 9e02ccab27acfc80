#pragma once

#include "partner/calls/appsummary.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// PUT /partner/app/{appId}: the storage region, which can be set only before the WABA is there. A field not sent is
/// left alone by the server. https://partner-docs.gupshup.io/reference/put_partner-app-appid
struct UpdateApp
{
    using Response = AppSummary;
    static constexpr Endpoint endpoint{.name = QLatin1String("updateApp"),
                                       .verb = Verb::Put,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("updateApp"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;
    QString region; ///< One of the 15 codes of the page, such as "BR".

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
