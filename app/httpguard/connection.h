#pragma once

#include "httpguard/fault.h"
#include "httpguard/requestparser.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace golive::httpguard {

/// Looks at a request whose body has not come yet: an answer refuses it, and the body is never held.
using Judge = std::function<std::optional<Reply>(const Request &)>;

/// One client: reads one request under the limits, sends one answer, closes.
class Connection final : public QObject
{
    Q_OBJECT
public:
    /// Takes the socket over. `held` counts the bytes of all clients of one server and must outlive this.
    Connection(QTcpSocket *socket, const Limits &, const Judge &, qsizetype &held, QObject *parent);
    ~Connection() override;

    /// To be called once, when the request has been read.
    Request takeRequest();
    /// Whether nothing would be lost by it: the request is not whole yet, or has been refused.
    bool mayBeDropped() const { return m_stage == Stage::Reading || m_stage == Stage::Lingering; }
    /// Without an answer.
    void drop();
    /// Only the first answer counts.
    void answer(const Reply &, const QByteArray &date, std::optional<Fault::Kind> cut);

Q_SIGNALS:
    void requestRead();
    void closed();

private:
    void read();
    void hold(qsizetype bytes);
    bool isAdmitted();
    void refuse(const Reply &);
    void refuse(int status);
    void runOutOfTime();

    enum class Stage { Reading, Serving, Lingering, Sent };
    Stage m_stage = Stage::Reading;
    Limits m_limits;
    const Judge &m_judge;
    bool m_isJudged = false;
    bool m_isHead = false; ///< Of a HEAD request no body is sent.
    qsizetype &m_heldByAll;
    qsizetype m_held = 0;
    RequestParser m_parser;
    QTcpSocket *m_socket;
    QTimer m_timer;
    QDeadlineTimer m_lingering; ///< Since a refusal.
};

} // namespace golive::httpguard
