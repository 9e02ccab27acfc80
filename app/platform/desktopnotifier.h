#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace golive {

/// Shows a notification where there is no tray to do so. The text is given, never made here.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A later notification with the same key takes the earlier one's place. `isUrgent` stays until it is dismissed.
    virtual void show(const QString &key, const QString &title, const QString &text, bool isUrgent) = 0;

Q_SIGNALS:
    void shown(const QString &key);
    /// It was clicked.
    void activated(const QString &key);
    /// `reason`: in the system's own words.
    void notShown(const QString &key, const QString &reason);
};

/// The desktop's own; nothing where the tray is the only way (Windows, macOS).
std::unique_ptr<DesktopNotifier> desktopNotifier();

} // namespace golive
