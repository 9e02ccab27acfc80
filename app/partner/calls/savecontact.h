#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

/// PUT /partner/app/{appId}/onboarding/contact. Gupshup then mails a link to the address for its confirmation.
/// https://partner-docs.gupshup.io/reference/put_partner-app-appid-onboarding-contact
struct SaveContact
{
    using Response = Done;
    static constexpr Endpoint endpoint{.name = QLatin1String("saveContact"),
                                       .verb = Verb::Put,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("contact"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;
    QString name;
    QString email;
    QString phone; ///< Any spelling; only its digits are sent (the OpenAPI types the field as a number).

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
