#include "httpguard/requestparser.h"

#include <algorithm>
#include <utility>

namespace golive::httpguard {
namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

} // namespace

RequestParser::State RequestParser::refuse(int status)
{
    m_refusal = status;
    m_buffer.clear();
    return m_state = State::Refused;
}

RequestParser::State RequestParser::feed(const QByteArray &bytes)
{
    if (m_state != State::NeedsMore)
        return m_state;
    if (m_chunks)
        return takeChunks(bytes);
    // A pipelined second request would follow the body; the connection closes after one answer, so it is dropped.
    const qsizetype room = m_isHeadRead ? m_bodyLength - m_buffer.size() : bytes.size();
    // Searching on from where the last search ended keeps one-byte-at-a-time senders linear.
    const qsizetype searchFrom = std::max<qsizetype>(0, m_buffer.size() - 3);
    m_buffer.append(bytes.constData(), std::min(room, bytes.size()));
    if (m_isHeadRead)
        return takeBody();

    const qsizetype end = m_buffer.indexOf("\r\n\r\n", searchFrom);
    if (end < 0)
        return m_buffer.size() > m_limits.headerBytes ? refuse(431) : m_state;
    return end > m_limits.headerBytes ? refuse(431) : readHead(end);
}

RequestParser::State RequestParser::readHead(qsizetype end)
{
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    m_isHeadRead = true;

    qsizetype from = head.indexOf("\r\n");
    if (!readRequestLine(from < 0 ? head : head.left(from)))
        return refuse(400);
    while (from >= 0) {
        const qsizetype next = head.indexOf("\r\n", from + 2);
        const QByteArray line = head.mid(from + 2, next < 0 ? -1 : next - from - 2);
        const qsizetype colon = line.indexOf(':');
        // A name with a blank before the colon, or a folded line, is how requests are smuggled: refused.
        if (colon < 0 || !isToken(line.left(colon)) || line.contains('\n') || line.contains('\r'))
            return refuse(400);
        m_request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        from = next;
    }
    return readBodyLength();
}

bool RequestParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !parts[1].startsWith('/') || !parts[2].startsWith("HTTP/1."))
        return false;
    m_request.method = parts[0];
    const qsizetype question = parts[1].indexOf('?');
    const QByteArray rawPath = question < 0 ? parts[1] : parts[1].left(question);
    m_request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(rawPath));
    m_request.rawQuery = question < 0 ? QByteArray() : parts[1].mid(question + 1);
    return true;
}

RequestParser::State RequestParser::readBodyLength()
{
    if (const QByteArray coding = m_request.header("transfer-encoding"); !coding.isNull()) {
        // Both at once is how requests are smuggled past a proxy (RFC 9112 6.1).
        if (!m_request.header("content-length").isNull())
            return refuse(400);
        if (coding.compare("chunked", Qt::CaseInsensitive) != 0)
            return refuse(411);
        m_chunks.emplace(m_limits.bodyBytes, 1024);
        return takeChunks(std::exchange(m_buffer, {}));
    }
    qsizetype found = -1;
    for (const auto &[name, value] : m_request.headers) {
        if (name.compare("content-length", Qt::CaseInsensitive) != 0)
            continue;
        const bool digits =
            !value.isEmpty() && std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const qsizetype length = value.toLongLong(&fits);
        if (!digits || (fits && found >= 0 && found != length))
            return refuse(400);
        if (!fits || length > m_limits.bodyBytes)
            return refuse(413);
        found = length;
    }
    m_bodyLength = std::max<qsizetype>(0, found);
    return takeBody();
}

RequestParser::State RequestParser::takeBody()
{
    if (m_buffer.size() < m_bodyLength)
        return m_state;
    m_request.body = std::exchange(m_buffer, {});
    m_request.body.truncate(m_bodyLength);
    return m_state = State::Complete;
}

RequestParser::State RequestParser::takeChunks(QByteArrayView bytes)
{
    if (const int status = m_chunks->feed(bytes, m_request.body); status != 0) {
        m_request.body.clear();
        return refuse(status);
    }
    return m_chunks->isComplete() ? m_state = State::Complete : m_state;
}

} // namespace golive::httpguard
