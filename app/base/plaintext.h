#pragma once

#include <QString>

namespace golive {

/// What somebody else wrote (a server, a file, an event), as one line that can be shown and logged: line breaks and
/// other control characters become spaces, and characters that cannot be seen but change how the rest reads (bidi
/// overrides, zero width, soft hyphens) are left out. What is longer than `most` is cut and ends in "…".
QString plainLine(const QString &text, qsizetype most = 4000);

} // namespace golive
