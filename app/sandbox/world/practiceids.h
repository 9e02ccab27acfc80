#pragma once

#include "base/ids.h"

#include <QString>

namespace golive::sandbox {

/// Ids in the shapes of the real ones, unguessable within one run.
QString randomDigits(int count);
QString randomHex(int count);
QString randomUuid();

} // namespace golive::sandbox
