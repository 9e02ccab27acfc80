#pragma once

#include "ports/fault.h"

namespace golive::receiver {

/// One sentence for whoever runs the program: what is wrong with the place where events are kept.
QString faultText(const StoreFault &);

} // namespace golive::receiver
