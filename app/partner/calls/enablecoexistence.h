#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

/// PUT /partner/app/{appId}/config {"coexistenceEnabled": true}. A newer edition of the guide says that no app needs
/// it: a failure is a warning. https://partner-docs.gupshup.io/docs/copy-of-co-existence-closed-beta-phase
struct EnableCoexistence
{
    using Response = Done;
    static constexpr Endpoint endpoint{.name = QLatin1String("enableCoexistence"),
                                       .verb = Verb::Put,
                                       .fieldsIn = FieldsIn::Json,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Idempotent,
                                       .limit = {QLatin1String("config"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
