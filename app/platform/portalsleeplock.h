#pragma once

#include "platform/sleeplock.h"

#include <QDBusConnection>

namespace golive {

/// The desktop portal's inhibitor (org.freedesktop.portal.Inhibit, suspend and idle): what GNOME heeds, which does not
/// look at logind's. Held until its request object is closed, or the connection is gone.
class PortalSleepLock final : public SleepLock
{
    Q_OBJECT
public:
    explicit PortalSleepLock(QDBusConnection session = QDBusConnection::sessionBus());

    void take(const QString &why) override;
    void drop() override;

private:
    void close(const QString &request);

    QDBusConnection m_session;
    QString m_held; ///< The request's object path.
    quint64 m_round = 0;
};

} // namespace golive
