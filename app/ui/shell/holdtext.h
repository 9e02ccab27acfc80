#pragma once

#include "domain/nexthold.h"

#include <QString>

namespace golive::ui {

/// Why Next cannot be pressed yet, as what is left to do. Empty where nothing need be said.
QString holdText(NextHold);

} // namespace golive::ui
