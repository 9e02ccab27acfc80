#include "platform/portalsleeplock.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

constexpr uint suspendAndIdle = 4 | 8;

QString portalService()
{
    return u"org.freedesktop.portal.Desktop"_s;
}

} // namespace

PortalSleepLock::PortalSleepLock(QDBusConnection session) : m_session(std::move(session)) {}

void PortalSleepLock::take(const QString &why)
{
    const quint64 round = ++m_round;
    if (!m_session.isConnected())
        return Q_EMIT refused(u"desktop portal: no session bus"_s);
    QDBusMessage call = QDBusMessage::createMethodCall(portalService(), u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    call << QString() << suspendAndIdle << QVariantMap{{u"reason"_s, why}};
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, round, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (round != m_round) {
            if (!reply.isError())
                close(reply.value().path());
            return;
        }
        if (reply.isError())
            return Q_EMIT refused(u"desktop portal: "_s + reply.error().message());
        m_held = reply.value().path();
        Q_EMIT taken();
    });
}

void PortalSleepLock::drop()
{
    ++m_round;
    if (!m_held.isEmpty())
        close(std::exchange(m_held, {}));
}

void PortalSleepLock::close(const QString &request)
{
    m_session.send(
        QDBusMessage::createMethodCall(portalService(), request, u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

} // namespace golive

#include "moc_portalsleeplock.cpp"
