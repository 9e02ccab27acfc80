#pragma once

#include "base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace golive {

/// The certificates that an NSS database trusts to issue those of servers, as Chromium's NSS store on Linux counts
/// them. Reads cert9.db, which is SQLite; a folder without one trusts none. The error says why it cannot be read.
Result<QList<QSslCertificate>, QString> readNssStore(const QString &folder);

} // namespace golive
