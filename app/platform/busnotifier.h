#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>
#include <QString>

namespace golive {

/// Shows a notification by org.freedesktop.Notifications. The text is given, never made here.
class BusNotifier final : public QObject
{
    Q_OBJECT
public:
    explicit BusNotifier(QDBusConnection session = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// A later notification with the same key takes the earlier one's place. `isUrgent` stays until it is dismissed.
    void show(const QString &key, const QString &title, const QString &text, bool isUrgent);

Q_SIGNALS:
    void shown(const QString &key);
    /// It was clicked.
    void activated(const QString &key);
    /// `reason`: in the system's own words.
    void notShown(const QString &key, const QString &reason);

private Q_SLOTS:
    void noteAction(uint id, const QString &action);
    void noteClosed(uint id);

private:
    QDBusConnection m_session;
    QHash<QString, uint> m_shown;
};

} // namespace golive
