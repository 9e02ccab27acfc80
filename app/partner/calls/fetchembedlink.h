#pragma once

#include "partner/wire/apirequest.h"

#include <QUrl>

namespace golive::partner {

struct EmbedLink
{
    QUrl link; ///< Opaque: host and form are not documented.
};

/// GET /partner/app/{appId}/onboarding/embed/link: the signed link to the hosted go-live page. It lives five days; an
/// app may have 5 new ones and 40 regenerated ones. Regenerating counts, so it is not repeated by itself; being a GET
/// it may still be repeated by Qt on a cut connection: count links at the server, never assume.
/// https://partner-docs.gupshup.io/reference/get_partner-app-appid-onboarding-embed-link
struct FetchEmbedLink
{
    using Response = EmbedLink;
    static constexpr Endpoint endpoint{.name = QLatin1String("fetchEmbedLink"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Query,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("embedLink"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;
    QString user;     ///< Free text that names who asked; required.
    QString language; ///< Such as "en"; required by the error table, the list of values is not documented.
    bool regenerate = false;

    QStringList path() const;
    Fields fields() const;
    Safety safety() const { return regenerate ? Safety::NotRepeated : Safety::Read; }
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
