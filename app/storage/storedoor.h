#pragma once

#include "base/secret.h"
#include "base/storeaddress.h"

#include <optional>

namespace golive {

/// Where set-ups are kept, and how a server is entered.
struct StoreDoor
{
    StoreAddress address;
    /// Without one the server's library looks for it: $PGPASSFILE, else ~/.pgpass.
    std::optional<Secret> password{};
};

} // namespace golive
