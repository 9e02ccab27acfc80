#pragma once

#include "domain/sync/syncwindow.h"
#include "partner/calls/syncoutcome.h"
#include "partner/wire/apirequest.h"

namespace golive::partner {

/// POST /partner/app/{appId}/coex/sync: copies the phone's contacts, or its chats. Each kind ONCE for an onboarding and
/// only within 24 h of it, so the ledger claims it first. Ten in a minute.
/// https://partner-docs.gupshup.io/reference/initiatecoexsync
/// The callback always gets a SyncOutcome: what no answer means is decided here and not by each caller.
struct RequestCoexSync
{
    using Response = SyncOutcome;
    static constexpr Endpoint endpoint{.name = QLatin1String("requestCoexSync"),
                                       .verb = Verb::Post,
                                       .fieldsIn = FieldsIn::Form,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Bearer,
                                       .otherHeader = TokenHeader::None,
                                       .safety = Safety::OnceOnly,
                                       .limit = {QLatin1String("coexSync"), 10, milliseconds(60000), false},
                                       .isMedia = false};

    AppId app;
    SyncKind kind = SyncKind::Contacts;

    QStringList path() const;
    Fields fields() const;
    static Response unanswered(const ApiError &);
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
