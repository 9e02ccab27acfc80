#pragma once

#include "doctor/computerprobe.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

namespace golive {

/// One try to reach a host, the way a proxy of the system allows it. Deletes itself after ended(), which comes once.
class HostReach final : public QObject
{
    Q_OBJECT
public:
    HostReach(ProbeHost host, milliseconds patience, QObject *parent);
    void start();

Q_SIGNALS:
    /// `evidence`: "partner.gupshup.io TLSv1.3 84 ms", or the host and why not.
    void ended(bool isReached, const QString &evidence);

private:
    void end(bool isReached, const QString &evidence);

    ProbeHost m_host;
    QSslSocket m_socket;
    QTimer m_patience;
    QElapsedTimer m_elapsed;
    bool m_hasEnded = false;
};

} // namespace golive
