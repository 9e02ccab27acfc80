#include "platform/logindsleeplock.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace golive {

LogindSleepLock::LogindSleepLock(QDBusConnection system) : m_system(std::move(system)) {}

void LogindSleepLock::take(const QString &why)
{
    const quint64 round = ++m_round;
    if (!m_system.isConnected())
        return Q_EMIT refused(u"logind: no system bus"_s);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call << u"idle"_s << QCoreApplication::applicationName() << why << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, round, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        // Whatever is not kept here closes its descriptor, and so lets go.
        if (round != m_round)
            return;
        if (reply.isError())
            return Q_EMIT refused(u"logind: "_s + reply.error().message());
        m_held = reply.value();
        Q_EMIT taken();
    });
}

void LogindSleepLock::drop()
{
    ++m_round;
    m_held = {};
}

} // namespace golive

#include "moc_logindsleeplock.cpp"
