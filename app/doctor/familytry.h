#pragma once

#include "doctor/doctorevidence.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

namespace golive {

/// One connection to one address, past any proxy: does IPv4 lead there where IPv6 does not? Sends nothing. Deletes
/// itself after ended(), which comes once.
class FamilyTry final : public QObject
{
    Q_OBJECT
public:
    FamilyTry(QString address, quint16 port, milliseconds patience, QObject *parent);
    void start();

    /// The first address of each family, the older first.
    static QStringList firstOfEach(const QStringList &addresses);

Q_SIGNALS:
    void ended(const golive::FamilyEvidence &found);

private:
    void end(bool isConnected, const QString &text);

    QString m_address;
    quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_patience;
    QElapsedTimer m_elapsed;
    bool m_hasEnded = false;
};

} // namespace golive
