#pragma once

#include "partner/calls/appsummary.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// GET /partner/app/list: apps whose name and phone contain the texts given. The only documented call that shows the
/// go-live stages of apps that use the embed link.
/// https://partner-docs.gupshup.io/reference/get_partner-app-list
/// The prose shows a bare array, the OpenAPI {"apps"}, third-party code reads "data".
struct ListApps
{
    using Response = AppList;
    static constexpr Endpoint endpoint{.name = QLatin1String("listApps"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Query,
                                       .token = TokenKind::Partner,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Authorization,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("list"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    QString name;  ///< Empty: any.
    QString phone; ///< Empty: any.
    int page = 1;
    int pageSize = 100; ///< One page for nearly everybody: the documentation names no largest.

    QStringList path() const;
    Fields fields() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
