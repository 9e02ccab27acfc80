#pragma once

#include "dialogshots.h"

namespace golive::ui {

/// What staff see of several clients at once, and of what is remembered for the next one.
void shootTeam(const QSize &, const ShotPath &);

} // namespace golive::ui
