#pragma once

#include "httpguard/chunkedbody.h"
#include "httpguard/limits.h"
#include "httpguard/request.h"

#include <optional>

namespace golive::httpguard {

/// Reads one HTTP/1.1 request as it arrives. Pure: no socket, no time.
class RequestParser
{
public:
    enum class State { NeedsMore, Complete, Refused };

    explicit RequestParser(const Limits &limits) : m_limits(limits) {}

    State feed(const QByteArray &bytes);
    /// Without its body until it is complete.
    const Request &request() const { return m_request; }
    /// Leaves none behind: a body may be large.
    Request takeRequest() { return std::exchange(m_request, {}); }
    bool isHeadRead() const { return m_isHeadRead; }
    /// Bytes kept so far.
    qsizetype heldBytes() const { return m_buffer.size() + m_request.body.size(); }
    /// 400 unreadable, 411 a body whose length is told in no known way, 413 body over the cap, 431 header over the cap.
    int refusal() const { return m_refusal; }

private:
    State refuse(int status);
    State readHead(qsizetype end);
    bool readRequestLine(const QByteArray &line);
    State readBodyLength();
    State takeBody();
    State takeChunks(QByteArrayView bytes);

    Limits m_limits;
    State m_state = State::NeedsMore;
    bool m_isHeadRead = false;
    qsizetype m_bodyLength = 0;
    std::optional<ChunkedBody> m_chunks;
    int m_refusal = 0;
    QByteArray m_buffer;
    Request m_request;
};

} // namespace golive::httpguard
