#include "fakedesktop.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

namespace {

void serve(QDBusConnection bus, const QString &service, const QString &path, QObject *object)
{
    const bool isServed =
        bus.registerObject(path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
        bus.registerService(service);
    if (!isServed)
        qFatal("the fake service could not be registered");
}

} // namespace

FakeLogind::FakeLogind(QDBusConnection bus)
{
    serve(std::move(bus), u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, this);
}

FakeLogind::~FakeLogind()
{
    if (m_pipe[0] != -1)
        ::close(m_pipe[0]);
}

// The other end is gone everywhere once reading meets the end of the file.
bool FakeLogind::isHeld() const
{
    char byte = 0;
    return m_pipe[0] != -1 && ::read(m_pipe[0], &byte, 1) == -1 && errno == EAGAIN;
}

QDBusUnixFileDescriptor FakeLogind::Inhibit(const QString &what, const QString &who, const QString &why,
                                            const QString &mode)
{
    asked = {what, who, why, mode};
    if (refuses) {
        sendErrorReply(QDBusError::AccessDenied, u"Permission denied"_s);
        return {};
    }
    if (m_pipe[0] != -1)
        ::close(m_pipe[0]);
    if (::pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    QDBusUnixFileDescriptor handedOut;
    handedOut.giveFileDescriptor(m_pipe[1]);
    return handedOut;
}

FakePortal::FakePortal(QDBusConnection bus)
{
    bus.registerObject(u"/request/1"_s, new FakeRequest(*this), QDBusConnection::ExportAllSlots);
    serve(std::move(bus), u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, this);
}

QDBusObjectPath FakePortal::Inhibit(const QString &, uint flags_, const QVariantMap &options_)
{
    flags = flags_;
    options = options_;
    return QDBusObjectPath(u"/request/1"_s);
}

FakeNotifications::FakeNotifications(QDBusConnection bus)
{
    serve(std::move(bus), u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, this);
}

uint FakeNotifications::Notify(const QString &, uint replaces, const QString &, const QString &title,
                               const QString &body, const QStringList &, const QVariantMap &hints, int)
{
    shown << Shown{replaces, title, body, hints};
    return replaces ? replaces : static_cast<uint>(shown.size());
}

} // namespace golive::testing
