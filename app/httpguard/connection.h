#pragma once

#include "httpguard/fault.h"
#include "httpguard/requestparser.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QTcpSocket;

namespace golive::httpguard {

/// One client: reads one request under the limits, sends one answer, closes.
class Connection final : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over.
    Connection(QTcpSocket *socket, const Limits &, QObject *parent);

    const Request &request() const { return m_parser.request(); }
    /// Only the first answer counts.
    void answer(const Reply &, const QByteArray &date, std::optional<Fault::Kind> cut);

Q_SIGNALS:
    void requestRead();
    void closed();

private:
    void read();
    void refuse(int status);
    void runOutOfTime();

    enum class Stage { Reading, Serving, Lingering, Sent };
    Stage m_stage = Stage::Reading;
    Limits m_limits;
    RequestParser m_parser;
    QTcpSocket *m_socket;
    QTimer m_timer;
};

} // namespace golive::httpguard
