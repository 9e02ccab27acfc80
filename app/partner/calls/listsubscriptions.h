#pragma once

#include "partner/calls/subscriptionreply.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// GET /partner/app/{appId}/subscription.
/// https://partner-docs.gupshup.io/reference/get_partner-app-appid-subscription
struct ListSubscriptions
{
    using Response = QList<SubscriptionReply>;
    static constexpr Endpoint endpoint{.name = QLatin1String("listSubscriptions"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("subscription"), 5, milliseconds(60000), true},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
