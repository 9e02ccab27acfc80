#pragma once

#include "base/result.h"
#include "support/ziparchive.h"

namespace golive::support {

/// "golive-support-2026-11-29.zip", or the name of a folder where no zip can be made: nothing of the client is in it.
QString bundleNameOf(Instant at, bool isZip = canZip());

enum class BundleFault {
    NotWritten,  ///< The disk is full, the folder is not ours, ...
    NameIsTaken, ///< A folder of that name is there already: nothing is put among what lies in it.
};

/// Writes a zip at the path or, where no zip can be made, a folder of that name; its owner's alone either way.
Result<Done, BundleFault> writeBundle(const QString &path, const QList<BundleFile> &files, Instant at,
                                      bool isZip = canZip());

} // namespace golive::support
