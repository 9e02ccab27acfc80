#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

struct CreatedApp
{
    AppId id;
};

/// POST /partner/app. The new app is linked to the partner already. Ten in a minute.
/// https://partner-docs.gupshup.io/reference/post_partner-app
/// Not repeated by itself: a second one would report our own app as a taken name. After OutcomeUnknown look the name
/// up.
struct CreateApp
{
    using Response = CreatedApp;
    static constexpr Endpoint endpoint{.name = QLatin1String("createApp"),
                                       .verb = Verb::Post,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::NotRepeated,
                                       .limit = {QLatin1String("createApp"), 10, milliseconds(60000), false},
                                       .isMedia = false};

    QString name;                     ///< 6 to 150 characters, no special ones, unique across Gupshup.
    bool hasTemplateMessaging = true; ///< Always sent: the page and its OpenAPI name different defaults.

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
