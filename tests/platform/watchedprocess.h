#pragma once

#include <QProcess>
#include <QStringList>

namespace golive::testing {

/// watchedchild as a real child, for tests of what happens between two processes.
class WatchedProcess
{
public:
    void start(const QStringList &arguments = {});
    void waitFor(const QByteArray &word);
    void verifyEndsWith(int code);

    QProcess process;
};

} // namespace golive::testing
