#include "platform/console.h"

namespace golive {

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

} // namespace golive
