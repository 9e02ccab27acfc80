#pragma once

#include "sandbox/world/practiceapp.h"

#include <QJsonObject>

namespace golive::sandbox {

// One app in the shapes of the endpoints that show it.
QJsonObject linkedAppJson(const PracticeApp &, int partnerId, Instant now); ///< partner-api.md 1.5
QJsonObject listedAppJson(const PracticeApp &, Instant now);                ///< 1.6
QJsonObject appDetailsJson(const PracticeApp &, Instant now);               ///< 1.7
QJsonObject updatedAppJson(const PracticeApp &, Instant now);               ///< 2
QJsonObject pipelineJson(const PracticeApp &, Instant now);                 ///< 7.4

/// The five stage fields; those not reached yet are null (the full enums are not documented).
struct StageFields
{
    QString creation, pipeline, embed, form, verification;
};
StageFields stageFields(PracticeApp::Stage);

} // namespace golive::sandbox
