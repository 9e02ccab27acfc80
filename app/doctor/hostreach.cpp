#include "doctor/hostreach.h"

#include "base/aside.h"

#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

HostReach::HostReach(ProbeHost host, Way way, milliseconds patience, QObject *parent)
    : QObject(parent), m_host(std::move(host)), m_way(std::move(way))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false, u"no answer in time"_s); });
}

void HostReach::start()
{
    m_elapsed.start();
    m_patience.start();
    askAside<QList<QNetworkProxy>>(
        this, [way = m_way, host = m_host] { return way(host); },
        [this](const QList<QNetworkProxy> &proxies) {
            if (!m_hasEnded)
                reach(proxies);
        });
}

void HostReach::reach(const QList<QNetworkProxy> &proxies)
{
    // As a socket chooses by itself, which would ask for them here.
    const auto usable = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::NoProxy || proxy.capabilities() & QNetworkProxy::TunnelingCapability;
    });
    const QNetworkProxy proxy =
        usable == proxies.end() ? proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)) : *usable;
    if (m_host.isTls)
        return reachSafely(proxy);
    auto *socket = new QTcpSocket(this);
    follow(socket, proxy);
    connect(socket, &QAbstractSocket::connected, this, [this] { end(true, u"connected"_s); });
    socket->connectToHost(m_host.host, m_host.port);
}

void HostReach::reachSafely(const QNetworkProxy &proxy)
{
    auto *socket = new QSslSocket(this);
    follow(socket, proxy);
    connect(socket, &QSslSocket::encrypted, this,
            [this, socket] { end(true, socket->sessionCipher().protocolString()); });
    // Certificate errors are final: an encrypted() that never comes ends as an error.
    socket->connectToHostEncrypted(m_host.host, m_host.port);
}

void HostReach::follow(QTcpSocket *socket, const QNetworkProxy &proxy)
{
    socket->setProxy(proxy);
    connect(socket, &QAbstractSocket::errorOccurred, this, [this, socket] { end(false, socket->errorString()); });
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
