#include "platform/console.h"

#include <qt_windows.h>

#include <shellapi.h>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>

namespace golive {

namespace {

UINT codePageBefore = 0;

} // namespace

void prepareConsole()
{
    for (FILE *stream : {stdin, stdout, stderr}) {
        if (_fileno(stream) >= 0) // a program of windows has none
            _setmode(_fileno(stream), _O_BINARY);
    }
    // Where no console is (a service, a planned task, a parent with windows) Qt tells debuggers alone, though stderr
    // may be a file or a pipe that somebody reads.
    if (_fileno(stderr) >= 0 && GetFileType(GetStdHandle(STD_ERROR_HANDLE)) != FILE_TYPE_UNKNOWN)
        qputenv("QT_FORCE_STDERR_LOGGING", "1");
    codePageBefore = GetConsoleOutputCP();
    if (codePageBefore == 0 || codePageBefore == CP_UTF8)
        return;
    SetConsoleOutputCP(CP_UTF8);
    // It is the console's, and whoever comes next has it too.
    std::atexit([] { SetConsoleOutputCP(codePageBefore); });
}

QByteArray consoleText(const QString &text)
{
    return text.toUtf8();
}

QStringList programArguments(int, char **)
{
    int count = 0;
    LPWSTR *words = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments << QString::fromWCharArray(words[i]);
    LocalFree(words);
    return arguments;
}

} // namespace golive
