#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace golive {

/// Makes what a program reads and prints the same bytes on every system: on Windows neither line ends nor a character
/// 26 are touched, and a console shows UTF-8 until the program ends. Before anything is printed.
void prepareConsole();

/// A text as this system's consoles and pipes have it: Unix as the locale says, Windows UTF-8.
QByteArray consoleText(const QString &);

/// The command line, the program's own name first, with every character: Windows' main() is given what the old code
/// page has of them.
QStringList programArguments(int argc, char **argv);

} // namespace golive
