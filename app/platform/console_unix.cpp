#include "platform/console.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <termios.h>
#include <unistd.h>

namespace golive {

namespace {

// The end of a line, of the input, or of the person's patience.
std::optional<QByteArray> lineOfInput()
{
    constexpr qsizetype longest = 4096;
    QByteArray line;
    char one = 0;
    ssize_t count = 0;
    while (line.size() < longest && (count = ::read(STDIN_FILENO, &one, 1)) == 1 && one != '\n')
        line += one;
    return count < 0 || (count == 0 && line.isEmpty()) ? std::nullopt : std::optional(line);
}

} // namespace

void prepareConsole() {}

QByteArray consoleText(const QString &text)
{
    return text.toLocal8Bit();
}

QStringList programArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

std::optional<QString> askHidden(const QString &question)
{
    termios shown{};
    const bool isTerminal = ::isatty(STDIN_FILENO) != 0 && ::tcgetattr(STDIN_FILENO, &shown) == 0;
    std::optional<QByteArray> line;
    if (isTerminal) {
        // Who gives up by Ctrl+C gets a terminal back that shows what is typed.
        struct sigaction onlyWakes = {};
        onlyWakes.sa_handler = [](int) {};
        struct sigaction before = {};
        ::sigaction(SIGINT, &onlyWakes, &before);
        termios hidden = shown;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        std::fputs(consoleText(question).constData(), stderr);
        std::fflush(stderr);
        line = lineOfInput();
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
        ::sigaction(SIGINT, &before, nullptr);
        std::fputs("\n", stderr);
    } else {
        line = lineOfInput();
    }
    if (!line)
        return std::nullopt;
    if (line->endsWith('\r'))
        line->chop(1);
    return QString::fromUtf8(*line);
}

void endAtOnce(int exitCode)
{
    std::fflush(nullptr);
    std::_Exit(exitCode);
}

} // namespace golive
