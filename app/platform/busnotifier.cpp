#include "platform/busnotifier.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::Literals::StringLiterals;

namespace golive {

namespace {

// Service and interface have the same name.
QString notificationService()
{
    return u"org.freedesktop.Notifications"_s;
}

QString notificationPath()
{
    return u"/org/freedesktop/Notifications"_s;
}

} // namespace

BusNotifier::BusNotifier(QDBusConnection session, QObject *parent)
    : DesktopNotifier(parent), m_session(std::move(session))
{
    if (!m_session.isConnected())
        return;
    m_session.connect(notificationService(), notificationPath(), notificationService(), u"ActionInvoked"_s, this,
                      SLOT(noteAction(uint, QString)));
    m_session.connect(notificationService(), notificationPath(), notificationService(), u"NotificationClosed"_s, this,
                      SLOT(noteClosed(uint)));
}

void BusNotifier::show(const QString &key, const QString &title, const QString &text, bool isUrgent)
{
    if (!m_session.isConnected())
        return Q_EMIT notShown(key, u"no session bus"_s);
    QVariantMap hints{{u"desktop-entry"_s, u"golive"_s}};
    hints.insert(u"urgency"_s, QVariant::fromValue<uchar>(isUrgent ? 2 : 1));
    // The body is markup where the server knows markup: names typed by people must not become tags.
    QDBusMessage call =
        QDBusMessage::createMethodCall(notificationService(), notificationPath(), notificationService(), u"Notify"_s);
    call << QCoreApplication::applicationName() << m_shown.value(key) << u"golive"_s << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, QString()} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            return Q_EMIT notShown(key, reply.error().message());
        m_shown.insert(key, reply.value());
        Q_EMIT shown(key);
    });
}

void BusNotifier::noteAction(uint id, const QString &action)
{
    const QString key = m_shown.key(id);
    if (action == u"default" && !key.isEmpty())
        Q_EMIT activated(key);
}

void BusNotifier::noteClosed(uint id)
{
    m_shown.remove(m_shown.key(id));
}

} // namespace golive

#include "moc_busnotifier.cpp"
