#include "doctor/hostreach.h"

#include <QSslCipher>

using namespace Qt::Literals::StringLiterals;

namespace golive {

HostReach::HostReach(ProbeHost host, milliseconds patience, QObject *parent) : QObject(parent), m_host(std::move(host))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false, u"no answer in time"_s); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] { end(false, m_socket.errorString()); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { end(true, m_socket.sessionCipher().protocolString()); });
    connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        if (!m_host.isTls)
            end(true, u"connected"_s);
    });
}

void HostReach::start()
{
    m_elapsed.start();
    m_patience.start();
    // Certificate errors are final: an encrypted() that never comes ends as an error.
    if (m_host.isTls)
        m_socket.connectToHostEncrypted(m_host.host, m_host.port);
    else
        m_socket.connectToHost(m_host.host, m_host.port);
}

void HostReach::end(bool isReached, const QString &evidence)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    Q_EMIT ended(isReached, m_host.host + u" "_s + evidence + u" "_s + QString::number(m_elapsed.elapsed()) + u" ms"_s);
    deleteLater();
}

} // namespace golive

#include "moc_hostreach.cpp"
