#pragma once

#include "platform/sleeplock.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace golive {

/// systemd-logind's inhibitor for "idle" (org.freedesktop.login1.Manager.Inhibit): held as long as the descriptor that
/// comes back is open, so it ends with the process whatever happens.
class LogindSleepLock final : public SleepLock
{
    Q_OBJECT
public:
    explicit LogindSleepLock(QDBusConnection system = QDBusConnection::systemBus());

    void take(const QString &why) override;
    void drop() override;

private:
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_held;
    quint64 m_round = 0; ///< An answer that comes after a drop() is nobody's.
};

} // namespace golive
