#include "partner/calls/fetchpipeline.h"

#include "partner/wire/replyreader.h"

namespace golive::partner {

using namespace Qt::Literals::StringLiterals;

QStringList FetchPipeline::path() const
{
    return {u"partner"_s, u"app"_s, app.value, u"pipeline"_s};
}

Result<Pipeline, ApiError> FetchPipeline::parse(const RawReply &reply)
{
    const auto object = readObject(reply);
    if (!object)
        return failure(object.error());
    if (!object->value("whatsapp"_L1).isObject())
        return failure(unreadable(reply, u"no whatsapp"_s));
    const QJsonObject state = object->value("whatsapp"_L1).toObject();
    Pipeline pipeline;
    pipeline.creationStage = textAt(state, {"creationStage"_L1});
    pipeline.pipelineStage = textAt(state, {"pipeLineStage"_L1, "pipelineStage"_L1});
    pipeline.embedStage = textAt(state, {"embedStage"_L1});
    pipeline.uiFormStage = textAt(state, {"uiFormStage"_L1});
    pipeline.whatsAppVerificationStatus = textAt(state, {"whatsappVerificationStatus"_L1});
    return pipeline;
}

} // namespace golive::partner
