#include "programs/wizard/systemtray.h"

#include "base/logging.h"
#include "platform/desktopnotifier.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

SystemTray::SystemTray() : m_icon(QApplication::windowIcon())
{
    m_menu.addAction(tr("Open Golive"), this, &Tray::openWanted)->setObjectName(u"trayOpen"_s);
    m_menu.addSeparator();
    m_menu.addSeparator()->setObjectName(u"trayAfterLines"_s);
    m_start = m_menu.addAction(tr("Start Golive when I log in"));
    m_start->setObjectName(u"trayStartAtLogin"_s);
    m_start->setCheckable(true);
    connect(m_start, &QAction::triggered, this, &Tray::startAtLoginWanted);
    m_menu.addAction(tr("Quit Golive"), this, &Tray::quitWanted)->setObjectName(u"trayQuit"_s);

    m_icon.setToolTip(QCoreApplication::applicationName());
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT noticeClicked(m_lastKey); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
}

SystemTray::~SystemTray()
{
    m_icon.hide();
    m_icon.setContextMenu(nullptr);
}

bool SystemTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemTray::setVisible(bool isVisible)
{
    m_icon.setVisible(isVisible);
}

void SystemTray::setLines(const QStringList &lines)
{
    if (lines == m_shown)
        return; // an open menu is not pulled from under the pointer
    m_shown = lines;
    qDeleteAll(m_lines);
    m_lines.clear();
    QAction *after = m_menu.findChild<QAction *>(u"trayAfterLines"_s);
    for (const QString &line : lines) {
        auto *action = new QAction(QString(line).replace(u'&', u"&&"_s), &m_menu);
        action->setEnabled(false);
        m_menu.insertAction(after, action);
        m_lines << action;
    }
}

void SystemTray::setStartingAtLogin(bool isOn)
{
    m_start->setChecked(isOn);
}

void SystemTray::tell(const QString &key, const QString &title, const QString &text, bool isUrgent)
{
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages()) {
        m_lastKey = key;
        return m_icon.showMessage(title, text, isUrgent ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
    }
    if (!m_notifier) {
        m_notifier = desktopNotifier();
        if (!m_notifier)
            return;
        connect(m_notifier.get(), &DesktopNotifier::activated, this, &Tray::noticeClicked);
        connect(m_notifier.get(), &DesktopNotifier::notShown, this, [](const QString &, const QString &reason) {
            qCInfo(logUi) << "a notification was not shown:" << reason;
        });
    }
    m_notifier->show(key, title, text, isUrgent);
}

} // namespace golive::programs

#include "moc_systemtray.cpp"
#include "moc_tray.cpp"
