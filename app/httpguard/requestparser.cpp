#include "httpguard/requestparser.h"

#include "httpguard/fieldline.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace golive::httpguard {
namespace {

/// Between method and version: an absolute path with visible characters only (RFC 9112 3.2.1). Text above ASCII has to
/// be escaped, and a fragment is never sent.
bool isTarget(const QByteArray &target)
{
    return target.startsWith('/') && std::all_of(target.cbegin(), target.cend(),
                                                 [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f && c != '#'; });
}

/// Nothing where an escape is none, or stands for a NUL, which ends the text for whoever reads it in C.
std::optional<QString> decodedPath(const QByteArray &path)
{
    for (qsizetype at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 3)) {
        bool isHex = false;
        const QByteArray digits = path.mid(at + 1, 2);
        const bool isEscape = digits.size() == 2 && std::isxdigit(uchar(digits[0])) && std::isxdigit(uchar(digits[1]));
        if (!isEscape || digits.toInt(&isHex, 16) == 0)
            return std::nullopt;
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(path));
}

/// host[:port] (RFC 9110 7.2). What a name may hold is not asked; that it is one is.
bool isHost(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) {
        return std::isalnum(uchar(c)) || QByteArrayView("-._~!$&'()*+,;=:[]%").contains(c);
    });
}

bool isVersion(const QByteArray &text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && std::isdigit(uchar(text[5])) && text[6] == '.' &&
           std::isdigit(uchar(text[7]));
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
        // The three: what of the end may be there already, so that it is all one how the bytes were cut.
        return m_buffer.size() > m_limits.headerBytes + 3 ? refuse(431) : m_state;
    return end > m_limits.headerBytes ? refuse(431) : readHead(end);
}

RequestParser::State RequestParser::readHead(qsizetype end)
{
    const QByteArray head = m_buffer.left(end);
    m_buffer.remove(0, end + 4);
    m_isHeadRead = true;

    qsizetype from = head.indexOf("\r\n");
    if (const int status = readRequestLine(from < 0 ? head : head.left(from)); status != 0)
        return refuse(status);
    while (from >= 0) {
        const qsizetype next = head.indexOf("\r\n", from + 2);
        const QByteArray line = head.mid(from + 2, next < 0 ? -1 : next - from - 2);
        auto field = fieldOf(line);
        if (!field)
            return refuse(400);
        m_request.headers.append(*std::move(field));
        from = next;
    }
    return isHostTold() ? readBodyLength() : refuse(400);
}

int RequestParser::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || !isTarget(parts[1]) || !isVersion(parts[2]))
        return 400;
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return 505;
    m_isOld = parts[2] == "HTTP/1.0";
    m_request.method = parts[0];
    const qsizetype question = parts[1].indexOf('?');
    const auto path = decodedPath(question < 0 ? parts[1] : parts[1].left(question));
    if (!path)
        return 400;
    m_request.path = *path;
    m_request.rawQuery = question < 0 ? QByteArray() : parts[1].mid(question + 1);
    return 0;
}

bool RequestParser::isHostTold() const
{
    // RFC 9112 3.2: one, and a good one; HTTP/1.0 may do without.
    const QByteArrayList hosts = m_request.all("host");
    return hosts.isEmpty() ? m_isOld : hosts.size() == 1 && isHost(hosts.constFirst());
}

RequestParser::State RequestParser::readBodyLength()
{
    const QByteArrayList codings = m_request.all("transfer-encoding");
    const QByteArrayList lengths = m_request.all("content-length");
    if (!codings.isEmpty())
        // Beside a length, told twice, or by a client that knows no codings: how requests are smuggled past a proxy
        // (RFC 9112 6.1).
        return !lengths.isEmpty() || codings.size() > 1 || m_isOld ? refuse(400) : readCoding(codings.constFirst());
    for (const QByteArray &length : lengths) {
        // The same one twice is let through (RFC 9112 6.3), to the letter.
        if (length != lengths.constFirst() || length.isEmpty() ||
            !std::all_of(length.cbegin(), length.cend(), [](char c) { return std::isdigit(uchar(c)); }))
            return refuse(400);
    }
    bool fits = true;
    const qsizetype length = lengths.isEmpty() ? 0 : lengths.constFirst().toLongLong(&fits);
    if (!fits || length > m_limits.bodyBytes)
        return refuse(413);
    m_bodyLength = length;
    return takeBody();
}

RequestParser::State RequestParser::readCoding(const QByteArray &coding)
{
    if (coding.compare("chunked", Qt::CaseInsensitive) == 0) {
        m_chunks.emplace(m_limits.bodyBytes, 1024);
        return takeChunks(std::exchange(m_buffer, {}));
    }
    // Without "chunked" as the last one nobody knows where the body ends; with it, what is inside is not read here.
    const QList<QByteArray> steps = coding.toLower().split(',');
    const auto isChunked = [](const QByteArray &step) { return step.trimmed() == "chunked"; };
    const bool ends = std::count_if(steps.cbegin(), steps.cend(), isChunked) == 1 && isChunked(steps.constLast());
    return refuse(ends ? 501 : 400);
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
