#include "platform/parentwatch.h"

#include "platform/endsignals.h"

#include <QCoreApplication>

#include <cstdio>
#include <memory>
#include <mutex>
#include <thread>

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

void quitOnTermination()
{
    auto *signals_ = new EndSignals(qApp);
    QObject::connect(signals_, &EndSignals::endWanted, qApp, [] { QCoreApplication::quit(); });
}

} // namespace golive
