#pragma once

#include "partner/calls/appsummary.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// GET /partner/account/api/partnerApps: every app linked to the partner, without stages and without paging.
/// https://partner-docs.gupshup.io/reference/get_partner-account-api-partnerapps
struct ListPartnerApps
{
    using Response = AppList;
    static constexpr Endpoint endpoint{.name = QLatin1String("listPartnerApps"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("partnerApps"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
