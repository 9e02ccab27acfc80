#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

/// POST /partner/app/{appId}/onboarding/contact/email/resend. Each one is another mail, so it is not repeated by
/// itself. https://partner-docs.gupshup.io/reference/post_partner-app-appid-onboarding-contact-email-resend
struct ResendVerification
{
    using Response = Done;
    static constexpr Endpoint endpoint{.name = QLatin1String("resendVerification"),
                                       .verb = Verb::Post,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::NotRepeated,
                                       .limit = {QLatin1String("resend"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
