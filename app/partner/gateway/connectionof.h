#pragma once

#include "domain/appstate.h"
#include "domain/chats/health.h"
#include "partner/calls/fetchwabainfo.h"
#include "partner/wire/apierror.h"

namespace golive::partner {

/// One of the documented refusals that say that no number is connected (partner-api 7.5). Any other refusal, and a call
/// that could not be made, says nothing of the number.
bool isSaidGone(const ApiError &);

/// What the account's own words say; `otherwise` where they leave it open.
Connection connectionOf(const Result<WabaInfo, ApiError> &, Connection otherwise);

/// ... and in full, as they came.
golive::Health healthOf(const WabaInfo &);

} // namespace golive::partner
