#pragma once

#include "ports/fault.h"

namespace golive::programs {

/// Why a team's server was not entered (isAtTheDoor()) and the way out, in whole sentences, with what was found.
QString doorSentence(const StoreFault &);

} // namespace golive::programs
