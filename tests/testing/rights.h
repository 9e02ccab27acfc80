#pragma once

class QString;

namespace golive::testing {

/// Whether nobody but its owner (and who reaches everything anyhow: root; the system, administrators) may read, write
/// or enter it. Also no where it is not there.
bool isOwnersAlone(const QString &path);

} // namespace golive::testing
