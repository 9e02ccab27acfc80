#pragma once

#include "domain/view/surroundings.h"

#include <QString>

namespace golive::ui {

/// Client, else number, else "A set-up without a name yet".
QString setupName(const SetupSummary &);
/// "+55 11 98765-4321 · at Contact details"
QString setupDetails(const SetupSummary &);
QString setupDeadline(Instant);

} // namespace golive::ui
