#pragma once

#include "partner/calls/subscriptionreply.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// PUT /partner/app/{appId}/subscription/{id}. What is left out stays as it is.
/// https://partner-docs.gupshup.io/reference/put_partner-app-appid-subscription-subscriptionid
struct UpdateSubscription
{
    using Response = SubscriptionReply;
    static constexpr Endpoint endpoint{.name = QLatin1String("updateSubscription"),
                                       .verb = Verb::Put,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("subscription"), 5, milliseconds(60000), true},
                                       .isMedia = false};

    AppId app;
    SubscriptionId id;
    QStringList modes; ///< Empty: unchanged.
    QString tag;       ///< Empty: unchanged.
    QUrl url;          ///< Empty: unchanged.
    std::optional<int> version;
    std::optional<bool> isActive;
    bool isChecked = false; ///< doCheck: Gupshup calls the address and refuses where it does not answer.

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
