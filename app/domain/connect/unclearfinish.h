#pragma once

#include "base/ids.h"

#include <QString>

namespace golive {

/// Facebook's window came to an end that leaves open what became of the number: the app's state is read, and decides.
struct UnclearFinish
{
    enum class Kind {
        NotKnown,  ///< A finish of a name that no list has ("FINISH_OBO_MIGRATION").
        GrantOnly, ///< Access to an account was granted; its number may be in coexistence already, or there is none.
        Silent,    ///< The window is gone, and no message said why.
    };
    Kind kind = Kind::Silent;
    QString said; ///< Meta's name of the finish, as it came.
    WabaId waba;  ///< Where it was told; the same for `phone`.
    PhoneNumberId phone;
    bool isTold = false; ///< The state could not decide, and a person was told what to do.
    bool operator==(const UnclearFinish &) const = default;
};

} // namespace golive
