#pragma once

#include "domain/view/pageview.h"

namespace golive::ui::samples {

/// Views as the flow makes them, for tests and pictures: a tea house in São Paulo.
Setup setupAt(Step);
PageView viewAt(Step);
PageView startView(Door = Door::Undecided);
/// Start on a busy day: ten clients at different stages.
PageView busyStartView();
PageView clientView();
Instant now();
Surroundings surroundings();
PageView viewOf(const Setup &);

} // namespace golive::ui::samples
