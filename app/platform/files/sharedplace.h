#pragma once

#include <QString>

namespace golive {

/// Why what lies in a folder that is there is not this computer's alone, as far as the system knows and neither the
/// folder's path nor QStorageInfo tells it: a mapped drive, a folder that a cloud client keeps. A word for people who
/// look for the reason ("OneDrive"); empty where it is this computer's. Linux: always, its file systems say it by their
/// type.
QString sharedPlaceOf(const QString &folder);

} // namespace golive
