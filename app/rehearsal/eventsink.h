#pragma once

#include <QTcpServer>
#include <QUrl>

namespace golive::rehearsal {

/// Where events may go during a rehearsal: a listener on the loopback address that thanks for everything.
class EventSink : public QObject
{
    Q_OBJECT

public:
    explicit EventSink(QObject *parent = nullptr);

    bool listen();
    /// Nobody answers at that address any more.
    void close() { m_server.close(); }
    const QUrl &url() const { return m_url; }
    int received() const { return m_received; }

private:
    void take();

    QTcpServer m_server;
    QUrl m_url;
    int m_received = 0;
};

} // namespace golive::rehearsal
