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
        FailedOver,    ///< The server has taken another one's place; no call leaves until a person has decided.
        // Of a server off this computer, which is not spoken to then:
        NotEncrypted, ///< It offers no TLS.
        NotTrusted,   ///< Its certificate has run out, or nobody who is trusted has signed it.
        OtherName,    ///< Its certificate is for another name than that of the address.
        NoAuthority,  ///< The file with whom to trust cannot be read.
        // Of its password:
        PasswordMissing,
        PasswordWrong,   ///< ... or the name.
        PasswordExposed, ///< Others may read `detail`, the file that it is in, which is left out for that.
        Other,
    };
    Kind kind = Kind::Other;
    QString path;
    QString detail;

    bool operator==(const StoreFault &) const = default;
};

/// It was not entered, so that nothing was done there: what stood in the way may be put right while we run.
constexpr bool isAtTheDoor(StoreFault::Kind kind)
{
    using Kind = StoreFault::Kind;
    return kind == Kind::Unreachable || kind == Kind::NotEncrypted || kind == Kind::NotTrusted ||
           kind == Kind::OtherName || kind == Kind::NoAuthority || kind == Kind::PasswordMissing ||
           kind == Kind::PasswordWrong || kind == Kind::PasswordExposed;
}

} // namespace golive
