#include "privatebus.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

PrivateBus::PrivateBus()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    while (!m_daemon.canReadLine() && m_daemon.waitForReadyRead(10000)) {
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connect()
{
    const QString name = u"%1 on %2"_s.arg(m_names.size()).arg(m_address);
    m_names << name;
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace golive::testing
