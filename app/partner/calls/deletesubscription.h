#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

/// DELETE /partner/app/{appId}/subscription/{id}. Answered 204 without a body; one that is already gone counts as done.
/// https://partner-docs.gupshup.io/reference/delete_partner-app-appid-subscription-subscriptionid
struct DeleteSubscription
{
    using Response = Done;
    static constexpr Endpoint endpoint{.name = QLatin1String("deleteSubscription"),
                                       .verb = Verb::Delete,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("subscription"), 5, milliseconds(60000), true},
                                       .isMedia = false};

    AppId app;
    SubscriptionId id;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
