#include "platform/console.h"

#include <qt_windows.h>

#include <shellapi.h>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>
#include <string>

namespace golive {

namespace {

UINT codePageBefore = 0;

// It is the console's, and whoever comes next has it too.
void giveCodePageBack()
{
    if (codePageBefore != 0)
        SetConsoleOutputCP(codePageBefore);
}

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
    std::atexit(giveCodePageBack);
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

std::optional<QString> askHidden(const QString &question)
{
    constexpr int longest = 4096;
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD shown = 0;
    DWORD count = 0;
    if (!GetConsoleMode(input, &shown)) { // a pipe, or a file
        QByteArray line;
        char one = 0;
        bool isRead = false;
        while (line.size() < longest && ReadFile(input, &one, 1, &count, nullptr) && count == 1) {
            isRead = true;
            if (one == '\n')
                break;
            line += one;
        }
        if (!isRead)
            return std::nullopt;
        if (line.endsWith('\r'))
            line.chop(1);
        return QString::fromUtf8(line);
    }
    std::fputs(consoleText(question).constData(), stderr);
    std::fflush(stderr);
    SetConsoleMode(input, (shown & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT);
    std::wstring typed(longest, L'\0');
    const bool isRead = ReadConsoleW(input, typed.data(), longest, &count, nullptr) && count > 0;
    SetConsoleMode(input, shown);
    std::fputs("\n", stderr);
    if (!isRead)
        return std::nullopt;
    QString line = QString::fromStdWString(typed.substr(0, count));
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

void endAtOnce(int exitCode)
{
    std::fflush(nullptr);
    giveCodePageBack();
    // _Exit() here ends the threads in the middle of what they hold, and then runs the destructors of every library,
    // Qt's among them: some crash over that, and the exit code is theirs.
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
    std::_Exit(exitCode);
}

} // namespace golive
