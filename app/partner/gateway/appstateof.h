#pragma once

#include "domain/appstate.h"
#include "partner/calls/appsummary.h"
#include "partner/calls/fetchpipeline.h"

namespace golive::partner {

/// How far an app is, from the stage names that have been seen (partner-api 7.4; the full lists are not documented, so
/// an unknown name is Unknown and kept as detail).
AppState appStateOf(const Pipeline &);
AppState appStateOf(const AppSummary &);

/// What the pipeline said, as a digest that another version of the program does not know again; 0 where it named no
/// stage, or one (live, failed) of which another call knows more.
quint32 pipelineSaid(const AppState &ofPipeline);

} // namespace golive::partner
