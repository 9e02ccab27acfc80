#include "platform/endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace golive {

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
    auto *notifier = new QSocketNotifier(wire[1], QSocketNotifier::Read, this);
    m_source = notifier;
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wire[1], &byte, 1) == 1)
            Q_EMIT endWanted();
    });
    listenTo(SIGTERM, noteSignal);
    listenTo(SIGINT, noteSignal);
}

EndSignals::~EndSignals()
{
    if (!m_source)
        return;
    listenTo(SIGTERM, SIG_DFL);
    listenTo(SIGINT, SIG_DFL);
    delete m_source;
    for (int &end : wire) {
        ::close(end);
        end = -1;
    }
}

} // namespace golive

#include "moc_endsignals.cpp"
