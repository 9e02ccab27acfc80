#pragma once

#include <QString>

namespace golive {

/// Why something could not be kept on this computer.
struct StoreFault
{
    enum class Kind {
        DiskFull,
        ReadOnly,
        Locked,        ///< Somebody else holds it; trying again may help.
        Damaged,       ///< `path` is where the damaged file was put; nothing is ever deleted.
        NewerVersion,  ///< Written by a newer Golive; this one must not touch it.
        NetworkFolder, ///< A network or cloud-synced folder, where a once-only ledger cannot be trusted.
        Other,
    };
    Kind kind = Kind::Other;
    QString path;
    QString detail;

    bool operator==(const StoreFault &) const = default;
};

} // namespace golive
