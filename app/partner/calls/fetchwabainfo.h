#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

/// As Gupshup words it; a field that came as null is empty.
struct WabaInfo
{
    WabaId wabaId;
    QString phone; ///< Digits.
    QString verifiedName;
    QString accountStatus;  ///< ACTIVE, BANNED
    QString dockerStatus;   ///< CONNECTED, DISCONNECTED, FLAGGED, PENDING, RESTRICTED, UNKNOWN
    QString messagingLimit; ///< TIER_250, TIER_2K, ...
    QString phoneQuality;   ///< GREEN, YELLOW, RED, UNKNOWN
    QString throughput;     ///< HIGH, STANDARD, NOT_APPLICABLE
    QString ownershipType;  ///< CLIENT_OWNED, ON_BEHALF_OF, SELF
    QString canSendMessage; ///< AVAILABLE, LIMITED, BLOCKED
    struct Trouble
    {
        qint64 code = 0;
        QString description;
        QString possibleSolution;
    };
    QList<Trouble> troubles;
};

/// GET /partner/app/{appId}/waba/info. Ten in a minute.
/// https://partner-docs.gupshup.io/reference/getwabahealth
struct FetchWabaInfo
{
    using Response = WabaInfo;
    static constexpr Endpoint endpoint{.name = QLatin1String("fetchWabaInfo"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Token,
                                       .otherHeader = TokenHeader::Bearer,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("wabaInfo"), 10, milliseconds(60000), false},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
