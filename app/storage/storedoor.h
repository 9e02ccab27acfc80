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

/// With the password that is kept for it: a service's credential (store-password.HOST), else $PGPASSFILE or ~/.pgpass,
/// else the keychain's. It never comes from the command line.
StoreDoor doorTo(const StoreAddress &);
/// How it is called among secrets (ports/secretstore.h).
QString passwordKey(const StoreAddress &);

} // namespace golive
