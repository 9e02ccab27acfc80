#pragma once

#include <system_error>

class QByteArray;
class QFile;
class QString;

namespace golive {

/// Who else may read a private file. The group is Unix's alone; on Windows it is the owner all the same.
enum class Readers { Owner, OwnersGroup };

/// A file or folder that is there becomes its owner's alone. Unix: 0600 and 0700 (with OwnersGroup 0640). Windows: a
/// list of rights of its own, which inherits none: this user, the system and administrators; what is made in a folder
/// later inherits that.
std::error_code keepToOwner(const QString &path, Readers = Readers::Owner);

/// Opens a new file to write to, never wider than its owner's. False where the name is taken or it cannot be made.
bool createForOwner(QFile &, Readers = Readers::Owner);

/// The whole file at once, its owner's alone from the beginning, in the place of whatever lies there, rights included.
/// False where it cannot be written; what was there is left then. On Windows nothing that somebody has open is
/// replaced: it waits a second for that.
bool writeForOwner(const QString &path, const QByteArray &bytes);

} // namespace golive
