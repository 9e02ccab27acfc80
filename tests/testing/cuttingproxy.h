#pragma once

#include <QByteArray>
#include <QMutex>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace golive::testing {

/// Stands before a server on this computer's loopback and cuts connections where a test says: in a thread of its own,
/// since who speaks to the server waits for the answer.
class CuttingProxy
{
public:
    enum class When {
        Before, ///< The message does not reach the server.
        After,  ///< It does, and has been answered; the answer does not come back.
    };

    explicit CuttingProxy(int serverPort);
    ~CuttingProxy();
    Q_DISABLE_COPY_MOVE(CuttingProxy)

    int port() const { return m_port; }
    /// At the next message that has this text in it; once.
    void cutAt(const QByteArray &text, When);
    /// Whether it has come to that.
    bool hasCut() const;
    /// Connections are taken and closed at once, until this is taken back.
    void refuse(bool isRefusing);

private:
    void take(QTcpSocket *client);
    bool isMet(const QByteArray &message, When);

    int m_serverPort;
    int m_port = 0;
    QThread m_thread;
    QTcpServer *m_server = nullptr;
    mutable QMutex m_mutex;
    QByteArray m_text;
    When m_when = When::Before;
    bool m_isRefusing = false;
    bool m_hasCut = false;
};

} // namespace golive::testing

Q_DECLARE_METATYPE(golive::testing::CuttingProxy::When)
