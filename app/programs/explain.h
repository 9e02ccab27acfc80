#pragma once

#include "programs/options.h"

#include <QString>

namespace golive::programs {

/// `golivectl explain`: what is known of an error, for a person or as one JSON object on a line. Exit code 0 where it
/// is known, else 3.
Leave explain(const Options &);

} // namespace golive::programs
