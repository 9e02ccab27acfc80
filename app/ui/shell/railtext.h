#pragma once

#include "domain/progress.h"

#include <QString>

namespace golive::ui {

QString stageName(Stage);
/// "done", "done for you", ... for those who hear the rail instead of seeing it.
QString markName(StepMark);
QString railName();

} // namespace golive::ui
