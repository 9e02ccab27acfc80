#include "platform/endsignals.h"

#include <QSocketNotifier>

#if defined(Q_OS_UNIX)
#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace golive {

#if defined(Q_OS_UNIX)

namespace {

// What a signal's function may do is write to a descriptor, and little else (signal-safety(7)).
std::array<int, 2> wire{-1, -1};

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wire[0], &byte, 1);
}

void listenTo(int signal, void (*function)(int))
{
    struct sigaction action = {};
    action.sa_handler = function;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (wire[0] != -1 || ::socketpair(AF_UNIX, SOCK_STREAM, 0, wire.data()) != 0)
        return;
    for (const int end : wire)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = new QSocketNotifier(wire[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wire[1], &byte, 1) == 1)
            Q_EMIT endWanted();
    });
    listenTo(SIGTERM, noteSignal);
    listenTo(SIGINT, noteSignal);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    listenTo(SIGTERM, SIG_DFL);
    listenTo(SIGINT, SIG_DFL);
    delete m_notifier;
    for (int &end : wire) {
        ::close(end);
        end = -1;
    }
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

} // namespace golive

#include "moc_endsignals.cpp"
