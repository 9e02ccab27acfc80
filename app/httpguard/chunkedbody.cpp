#include "httpguard/chunkedbody.h"

#include "httpguard/fieldline.h"

#include <algorithm>
#include <cctype>

namespace golive::httpguard {

int ChunkedBody::feed(QByteArrayView bytes, QByteArray &body)
{
    while (!bytes.isEmpty() && m_stage != Stage::Complete) {
        if (m_stage == Stage::Data) {
            const qsizetype taken = std::min(m_left, bytes.size());
            body.append(bytes.first(taken));
            bytes = bytes.sliced(taken);
            m_left -= taken;
            if (m_left == 0)
                m_stage = Stage::DataEnd;
            continue;
        }
        const qsizetype end = bytes.indexOf('\n');
        m_line.append(bytes.first(end < 0 ? bytes.size() : end + 1));
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        if (m_line.size() > m_mostLine)
            return 400;
        if (end < 0)
            return 0;
        const int refusal = m_stage == Stage::Size ? takeSize(m_line, body.size()) : takeLine(m_line);
        m_line.clear();
        if (refusal != 0)
            return refusal;
    }
    return 0;
}

int ChunkedBody::takeSize(const QByteArray &line, qsizetype bodySize)
{
    if (!line.endsWith("\r\n"))
        return 400;
    const QByteArrayView whole = QByteArrayView(line).chopped(2);
    const qsizetype extension = whole.indexOf(';');
    QByteArrayView digits = whole.first(extension < 0 ? whole.size() : extension);
    // A blank stands before an extension only (RFC 9112 7.1.1).
    while (extension >= 0 && !digits.isEmpty() && (digits.back() == ' ' || digits.back() == '\t'))
        digits.chop(1);
    if (!std::all_of(whole.cbegin(), whole.cend(), [](char c) { return c == '\t' || (uchar(c) >= 0x20 && c != 0x7f); }))
        return 400;
    bool isNumber = false;
    const quint64 size = digits.toByteArray().toULongLong(&isNumber, 16);
    // toULongLong takes "+1" and "0x1" too; other readers of the same bytes do not, and that is how requests are
    // smuggled.
    const bool isHex = std::all_of(digits.cbegin(), digits.cend(), [](char c) { return std::isxdigit(uchar(c)); });
    if (!isHex || digits.isEmpty())
        return 400;
    if (!isNumber || size > quint64(m_mostBody - bodySize))
        return 413;
    m_left = qsizetype(size);
    m_stage = size == 0 ? Stage::Trailer : Stage::Data;
    return 0;
}

int ChunkedBody::takeLine(const QByteArray &line)
{
    const bool isEmpty = line == "\r\n";
    if (m_stage == Stage::DataEnd) {
        m_stage = Stage::Size;
        return isEmpty ? 0 : 400;
    }
    m_trailers += line.size();
    if (isEmpty)
        m_stage = Stage::Complete;
    else if (!line.endsWith("\r\n") || !fieldOf(QByteArrayView(line).chopped(2)))
        return 400;
    return m_trailers > m_mostLine ? 400 : 0;
}

} // namespace golive::httpguard
