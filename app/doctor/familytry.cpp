#include "doctor/familytry.h"

#include <QHostAddress>
#include <QNetworkProxy>

using namespace Qt::Literals::StringLiterals;

namespace golive {

FamilyTry::FamilyTry(QString address, quint16 port, milliseconds patience, QObject *parent)
    : QObject(parent), m_address(std::move(address)), m_port(port)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false, u"no answer in time"_s); });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this] { end(false, m_socket.errorString()); });
    connect(&m_socket, &QAbstractSocket::connected, this,
            [this] { end(true, u"connects in %1 ms"_s.arg(m_elapsed.elapsed())); });
}

void FamilyTry::start()
{
    m_elapsed.start();
    m_patience.start();
    m_socket.connectToHost(m_address, m_port);
}

void FamilyTry::end(bool isConnected, const QString &text)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    m_socket.abort();
    Q_EMIT ended({m_address, isConnected, text});
    deleteLater();
}

QStringList FamilyTry::firstOfEach(const QStringList &addresses)
{
    QStringList out;
    for (const auto protocol : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        for (const QString &address : addresses) {
            if (QHostAddress(address).protocol() == protocol) {
                out << address;
                break;
            }
        }
    }
    return out;
}

} // namespace golive

#include "moc_familytry.cpp"
