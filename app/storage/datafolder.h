#pragma once

#include "base/result.h"
#include "ports/fault.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace golive {

/// Where data lives unless the command line says otherwise: the local, never the roaming, application data. Practice has
/// a folder of its own, so that it cannot touch a real set-up.
QString defaultDataFolder(bool isPractice);

/// Nothing where the folder will do. SQLite's locks and its WAL cannot be trusted on a network file system
/// (sqlite.org/wal.html, "Disadvantages"), and a folder that a cloud client copies about brings an old ledger back.
/// `path` with links resolved; `fileSystemType` as QStorageInfo names it.
std::optional<StoreFault> judgeDataFolder(const QString &path, const QByteArray &fileSystemType);

/// Judges the folder where it really lies, then makes it, for its owner alone. A folder that was there keeps its rights.
Result<Done, StoreFault> prepareDataFolder(const QString &path);

} // namespace golive
