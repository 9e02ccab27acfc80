#pragma once

#include "httpguard/limits.h"
#include "httpguard/request.h"

namespace golive::httpguard {

/// Reads one HTTP/1.1 request as it arrives. Pure: no socket, no time.
class RequestParser
{
public:
    enum class State { NeedsMore, Complete, Refused };

    explicit RequestParser(const Limits &limits) : m_limits(limits) {}

    State feed(const QByteArray &bytes);
    const Request &request() const { return m_request; }
    /// 400 unreadable, 411 a body without a length (chunked), 413 body over the cap, 431 header over the cap.
    int refusal() const { return m_refusal; }

private:
    State refuse(int status);
    State readHead(qsizetype end);
    bool readRequestLine(const QByteArray &line);
    State readBodyLength();
    State takeBody();

    Limits m_limits;
    State m_state = State::NeedsMore;
    bool m_isHeadRead = false;
    qsizetype m_bodyLength = 0;
    int m_refusal = 0;
    QByteArray m_buffer;
    Request m_request;
};

} // namespace golive::httpguard
