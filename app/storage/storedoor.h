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
    QString passwordFrom{}; ///< Where that was found, for people; never what it is.
    QString exposedFile{};  ///< Where the library would look, and does not since others may read it; else empty.
};

/// With the password that is kept for it: a service's credential (store-password.HOST), else a line for it in
/// $PGPASSFILE or ~/.pgpass, which the server's library reads itself, else the keychain's. It never comes from the
/// command line.
StoreDoor doorTo(const StoreAddress &);
/// How it is called among secrets (ports/secretstore.h).
QString passwordKey(const StoreAddress &);

/// Whether a file of passwords (postgresql.org/docs/current/libpq-pgpass.html) has a line for it. A name that is not
/// given may be that of any line.
bool hasPasswordLine(const QString &lines, const StoreAddress &);

} // namespace golive
