#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

struct Media
{
    QByteArray bytes;
    QByteArray contentType; ///< Lower case, as sent.
};

/// GET /partner/app/{appId}/media/{mediaId}: a picture, sound or file as bytes. The page says 5 in an hour, the general
/// table 10 in a second: the smaller one is kept. https://partner-docs.gupshup.io/reference/downloadmedia
struct DownloadMedia
{
    using Response = Media;
    static constexpr Endpoint endpoint{.name = QLatin1String("downloadMedia"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("media"), 5, milliseconds(3600000), true},
                                       .isMedia = true};

    AppId app;
    QString mediaId;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
