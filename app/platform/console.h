#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace golive {

/// Makes what a program reads and prints the same bytes on every system: on Windows neither line ends nor a character
/// 26 are touched, and a console shows UTF-8 until the program ends. Before anything is printed.
void prepareConsole();

/// A text as this system's consoles and pipes have it: Unix as the locale says, Windows UTF-8.
QByteArray consoleText(const QString &);

/// The command line, the program's own name first, with every character: Windows' main() is given what the old code
/// page has of them.
QStringList programArguments(int argc, char **argv);

/// A line of standard input that nobody is to see: in a terminal, after the question (which goes where errors go) and
/// without showing what is typed. Nothing where there is none, or the person gave up.
std::optional<QString> askHidden(const QString &question);

/// Without waiting for threads that hang, and without ending what they may be using. What was printed is written
/// before.
[[noreturn]] void endAtOnce(int exitCode);

} // namespace golive
