#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace golive {

/// The text of an XDG autostart entry, quoted as the Desktop Entry Specification 1.5 wants it ("The Exec key").
QByteArray autostartEntry(const QString &program, const QStringList &arguments);
/// The text of a launchd property list.
QByteArray launchAgent(const QString &program, const QStringList &arguments);
/// A Windows command line that the program reads as these words again (CommandLineToArgvW and the C runtime's rules).
QString windowsCommandLine(const QString &program, const QStringList &arguments);

/// Whether a file that has the system start the program is there, and not switched off by the desktop's own settings.
bool isLoginFileOn(const QString &path);
/// With the folders that are missing. The error is for people to pass on: which file, and why not.
Result<Done, QString> writeLoginFile(const QString &path, const QByteArray &text);
/// Also where there is none.
Result<Done, QString> removeLoginFile(const QString &path);

} // namespace golive
