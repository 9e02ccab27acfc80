#pragma once

#include <QString>

namespace golive {

/// Why something could not be kept on this computer.
struct StoreFault
{
    enum class Kind { DiskFull, ReadOnly, Locked, Damaged, NetworkFolder, Other };
    Kind kind = Kind::Other;
    QString path;
    QString detail;
};

} // namespace golive
