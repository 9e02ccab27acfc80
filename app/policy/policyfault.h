#pragma once

#include <QString>

namespace golive {

/// Why a policy, or one key of it, is not in force. Worded by ui/wording/policytext.h.
struct PolicyFault
{
    enum class Kind {
        // Of the place as a whole: nothing of it is in force.
        NotReadable, ///< `detail`: what the system says.
        NotAFile,    ///< A link, a folder or a device stands there.
        NotRoots,    ///< `detail`: the file or folder that belongs to somebody else.
        Writable,    ///< `detail`: the file or folder that others than its owner may write.
        TooLarge,    ///< Over PolicyFault::mostBytes.
        NotJson,     ///< `detail`: what the reader says, and where.
        // Of one key, which is left out; `key` names it.
        NotText,
        NotSwitch,
        NotNumber,
        NotAddress,
        NotHosts, ///< `detail`: the entry.
        NotProxy,
        NotFolder,
        NotStore,
        NotLanguage, ///< `detail`: the codes there are.
        NotRoute,
        NotDays,
        NotMailAddress,
        NotPicture,
        NotColour,
        NotName,
        // Of one key whose value can be meant, and does nothing here all the same.
        PictureNotRead, ///< `detail`: the file.
        NoUpdateKey,    ///< The build has none.
        NoUpdateFeed,   ///< Nobody names one.
    };
    static constexpr qint64 mostBytes = 65'536;

    Kind kind = Kind::NotReadable;
    QString key{};
    QString detail{};
    bool operator==(const PolicyFault &) const = default;
};

} // namespace golive
