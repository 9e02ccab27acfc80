#pragma once

#include "doctor/computerprobe.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace golive {

/// One try to reach a host, the way a proxy of the system allows it. Deletes itself after ended(), which comes once.
class HostReach final : public QObject
{
    Q_OBJECT
public:
    /// How a host is reached, and all that may block: asked in a thread of its own.
    using Way = std::function<QList<QNetworkProxy>(const ProbeHost &)>;

    HostReach(ProbeHost host, Way way, milliseconds patience, QObject *parent);
    void start();

Q_SIGNALS:
    /// `evidence`: "partner.gupshup.io TLSv1.3 84 ms", or the host and why not.
    void ended(bool isReached, const QString &evidence);

private:
    void reach(const QList<QNetworkProxy> &proxies);
    void reachSafely(const QNetworkProxy &proxy);
    void follow(QTcpSocket *socket, const QNetworkProxy &proxy);
    void end(bool isReached, const QString &evidence);

    ProbeHost m_host;
    Way m_way;
    QTimer m_patience;
    QElapsedTimer m_elapsed;
    bool m_hasEnded = false;
};

} // namespace golive
