#pragma once

#include <QString>

namespace golive {

/// Why something could not be kept, on this computer or on the team's server.
struct StoreFault
{
    enum class Kind {
        DiskFull,
        ReadOnly,
        Locked,        ///< Somebody else holds it; trying again may help.
        Damaged,       ///< `path` is where the damaged file was put; nothing is ever deleted.
        NewerVersion,  ///< Written by a newer Golive; this one must not touch it.
        NetworkFolder, ///< A network or cloud-synced folder, where a once-only ledger cannot be trusted.
        Unreachable,   ///< The server does not answer, or the connection was lost; trying again may help.
        Unprepared,    ///< The server's database has no tables of Golive's, or older ones (golivectl store prepare).
        NotAllowed,    ///< The server knows nobody of this name and password, or does not let him do it.
        Other,
    };
    Kind kind = Kind::Other;
    QString path;
    QString detail;

    bool operator==(const StoreFault &) const = default;
};

} // namespace golive
