#pragma once

#include "httpguard/chunkedbody.h"
#include "httpguard/limits.h"
#include "httpguard/request.h"

#include <optional>

namespace golive::httpguard {

/// Reads one request as it arrives, HTTP/1.1 or 1.0, and refuses what RFC 9112 lets a server refuse: a proxy before it
/// may read doubtful bytes in another way. Pure: no socket, no time.
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
    /// 400 unreadable, 413 body over the cap, 431 header over the cap, 501 a body that is packed, 505 another version.
    int refusal() const { return m_refusal; }

private:
    State refuse(int status);
    State readHead(qsizetype end);
    int readRequestLine(const QByteArray &line); ///< 0, or the status to refuse with.
    bool isHostTold() const;
    State readBodyLength();
    State readCoding(const QByteArray &coding);
    State takeBody();
    State takeChunks(QByteArrayView bytes);

    Limits m_limits;
    State m_state = State::NeedsMore;
    bool m_isHeadRead = false;
    bool m_isOld = false; ///< HTTP/1.0
    qsizetype m_bodyLength = 0;
    std::optional<ChunkedBody> m_chunks;
    int m_refusal = 0;
    QByteArray m_buffer;
    Request m_request;
};

} // namespace golive::httpguard
