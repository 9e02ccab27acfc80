#include "platform/parentwatch.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace golive {

namespace {

/// What the thread may touch: it outlives the application, which says here that it is gone.
struct Watched
{
    std::mutex lock;
    QCoreApplication *application = nullptr;
};

} // namespace

void quitWhenInputCloses()
{
    const auto watched = std::make_shared<Watched>();
    watched->application = QCoreApplication::instance();
    QObject::connect(watched->application, &QObject::destroyed, watched->application, [watched] {
        const std::scoped_lock held(watched->lock);
        watched->application = nullptr;
    });
    // A thread, since a pipe cannot be watched by the event loop on Windows. It may outlive the loop: detached.
    std::thread([watched] {
        while (std::getchar() != EOF) {
        }
        const std::scoped_lock held(watched->lock);
        if (watched->application)
            QMetaObject::invokeMethod(watched->application, &QCoreApplication::quit, Qt::QueuedConnection);
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
