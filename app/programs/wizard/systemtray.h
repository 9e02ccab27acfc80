#pragma once

#include "programs/wizard/tray.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>

namespace golive {
class DesktopNotifier;
}

namespace golive::programs {

/// QSystemTrayIcon. Where there is no tray, notifications go to the desktop's own server, if there is one.
class SystemTray final : public Tray
{
    Q_OBJECT
public:
    SystemTray();
    ~SystemTray() override;

    bool isThere() const override;
    void setVisible(bool isVisible) override;
    void setLines(const QStringList &lines) override;
    void setStartingAtLogin(bool isOn) override;
    void tell(const QString &key, const QString &title, const QString &text, bool isUrgent) override;

private:
    QMenu m_menu; ///< Outlives the icon.
    QSystemTrayIcon m_icon;
    QAction *m_start = nullptr;
    QList<QAction *> m_lines;
    QStringList m_shown;
    QString m_lastKey;
    std::unique_ptr<DesktopNotifier> m_notifier; ///< Made when it is first needed.
};

} // namespace golive::programs
