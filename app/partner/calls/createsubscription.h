#pragma once

#include "partner/calls/subscriptionreply.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// POST /partner/app/{appId}/subscription. Five in a minute for each app, shared with the other subscription calls.
/// Gupshup calls the address first and refuses it where the answer is not 2xx within 10 s. Not repeated by itself: the
/// tag is unique, so a second one would be refused. https://partner-docs.gupshup.io/reference/setsubscription-api-v3
struct CreateSubscription
{
    using Response = SubscriptionReply;
    static constexpr Endpoint endpoint{.name = QLatin1String("createSubscription"),
                                       .verb = Verb::Post,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::NotRepeated,
                                       .limit = {QLatin1String("subscription"), 5, milliseconds(60000), true},
                                       .isMedia = false};

    AppId app;
    QStringList modes; ///< Such as ACCOUNT, COEXISTENCE, OTHERS, MESSAGE.
    QString tag;
    QUrl url;
    int version = 3;
    QString meta; ///< A JSON text whose `headers` are sent to the address; empty: none.

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
