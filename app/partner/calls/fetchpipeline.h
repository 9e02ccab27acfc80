#pragma once

#include "partner/wire/apirequest.h"

namespace golive::partner {

struct Pipeline
{
    QString creationStage; ///< DOCKER_PROVISIONING, WHATSAPP_PROVISIONING_DONE, ERROR, ...
    QString pipelineStage; ///< GET_CERTIFICATE, CREATE_DOCKER, FINALIZE, ...
    QString embedStage;    ///< EMBED_PENDING, EMBED_STARTED, EMBED_PHONE_SELECTION, ...
    QString uiFormStage;
    QString whatsAppVerificationStatus;

    bool hasFailed() const { return creationStage == QLatin1String("ERROR"); }
};

/// GET /partner/app/{appId}/pipeline: how far the set-up is. Documented for partner-hosted apps; may be absent for
/// others. https://partner-docs.gupshup.io/docs/partner-hosted-onboarding A failed set-up is still HTTP 200, with
/// creationStage ERROR.
struct FetchPipeline
{
    using Response = Pipeline;
    static constexpr Endpoint endpoint{.name = QLatin1String("fetchPipeline"),
                                       .verb = Verb::Get,
                                       .fieldsIn = FieldsIn::Nothing,
                                       .token = TokenKind::App,
                                       .header = TokenHeader::Authorization,
                                       .otherHeader = TokenHeader::Token,
                                       .safety = Safety::Read,
                                       .limit = {QLatin1String("pipeline"), 10, milliseconds(1000), false},
                                       .isMedia = false};

    AppId app;

    QStringList path() const;
    static Result<Response, ApiError> parse(const RawReply &);
};

} // namespace golive::partner
