#pragma once

#include <QJsonObject>
#include <QString>

namespace golive {

/// One line of JSON that says a program listens, for the file; whole or not at all, since a reader that waits for the
/// file must never see half of it, and for its owner alone. Nothing to do where no file is named. False where it cannot
/// be written.
[[nodiscard]] bool writeReadyFile(const QString &path, const QJsonObject &ready);
/// The same line on standard output.
void printReadyLine(const QJsonObject &ready);

} // namespace golive
