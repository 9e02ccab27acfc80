#pragma once

#include "platform/desktopnotifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QString>

namespace golive {

/// By org.freedesktop.Notifications.
class BusNotifier final : public DesktopNotifier
{
    Q_OBJECT
public:
    explicit BusNotifier(QDBusConnection session = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    void show(const QString &key, const QString &title, const QString &text, bool isUrgent) override;

private Q_SLOTS:
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id);

private:
    QDBusConnection m_session;
    QHash<QString, uint> m_shown;
};

} // namespace golive
