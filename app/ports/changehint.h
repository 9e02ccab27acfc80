#pragma once

#include "base/ids.h"

#include <QSet>

namespace golive {

/// Another program has changed something, and where one may look first: what has changed is read, and what nobody told
/// is found without it.
struct ChangeHint
{
    QSet<SetupId> leases{};     ///< Somebody else guards these now, or nobody.
    bool areManyLeases = false; ///< ... and more than are named.
    bool operator==(const ChangeHint &) const = default;
};

} // namespace golive
