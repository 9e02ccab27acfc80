#pragma once

namespace golive {

/// A file that may not grow is a fault to be told, not an end: where the system would end the program (SIGXFSZ), the
/// write fails.
void outliveFileLimit();

} // namespace golive
