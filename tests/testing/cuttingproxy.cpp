#include "testing/cuttingproxy.h"

namespace golive::testing {

CuttingProxy::CuttingProxy(int serverPort) : m_serverPort(serverPort)
{
    m_server = new QTcpServer;
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *client = m_server->nextPendingConnection())
            take(client);
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            if (m_server->listen(QHostAddress::LocalHost))
                m_port = m_server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

CuttingProxy::~CuttingProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void CuttingProxy::cutAt(const QByteArray &text, When when)
{
    const QMutexLocker locker(&m_mutex);
    m_text = text;
    m_when = when;
    m_hasCut = false;
}

bool CuttingProxy::hasCut() const
{
    const QMutexLocker locker(&m_mutex);
    return m_hasCut;
}

void CuttingProxy::refuse(bool isRefusing)
{
    const QMutexLocker locker(&m_mutex);
    m_isRefusing = isRefusing;
}

bool CuttingProxy::isMet(const QByteArray &message, When when)
{
    const QMutexLocker locker(&m_mutex);
    if (m_text.isEmpty() || m_when != when || !message.contains(m_text))
        return false;
    m_text.clear();
    m_hasCut = true;
    return true;
}

void CuttingProxy::take(QTcpSocket *client)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (m_isRefusing)
            return client->abort();
    }
    auto *server = new QTcpSocket(client);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(m_serverPort));
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, server] {
        const QByteArray message = client->readAll();
        if (isMet(message, When::Before)) {
            server->abort();
            return client->abort();
        }
        if (isMet(message, When::After))
            client->setProperty("isCutAtAnswer", true);
        server->write(message);
    });
    QObject::connect(server, &QTcpSocket::readyRead, client, [client, server] {
        const QByteArray answer = server->readAll();
        if (!client->property("isCutAtAnswer").toBool()) {
            client->write(answer);
            return;
        }
        server->abort();
        client->abort();
    });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
}

} // namespace golive::testing
