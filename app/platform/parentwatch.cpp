#include "platform/parentwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace golive {

void quitWhenInputCloses()
{
    // A thread, since a pipe cannot be watched by the event loop on Windows. It may outlive the loop: detached.
    std::thread([] {
        while (std::getchar() != EOF) {
        }
        if (qApp)
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    }).detach();
}

#ifdef Q_OS_UNIX
namespace {

int terminationPipe[2];

extern "C" void terminationCame(int)
{
    // write() is one of the few calls allowed in a signal handler.
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(terminationPipe[1], &byte, 1);
}

} // namespace

void quitOnTermination()
{
    if (::pipe(terminationPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(terminationPipe[0], QSocketNotifier::Read, qApp);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, terminationCame);
    std::signal(SIGINT, terminationCame);
}
#else
void quitOnTermination() {}
#endif

} // namespace golive
