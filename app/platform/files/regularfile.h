#pragma once

#include "base/result.h"

class QFile;
class QString;

namespace golive {

enum class OpeningFault {
    NotReadable,
    NotAFile, ///< A folder, a pipe, a device.
};

/// Opens a file to read from. It is looked at once it is open, so that nothing can be put in its place; and nothing is
/// waited for, as a pipe that nobody writes to would be without end.
Result<Done, OpeningFault> openRegularFile(QFile &, const QString &path);

} // namespace golive
