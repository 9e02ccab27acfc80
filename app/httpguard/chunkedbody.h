#pragma once

#include <QByteArray>

namespace golive::httpguard {

/// Reads a body sent with "Transfer-Encoding: chunked" (RFC 9112 7.1) as it arrives. Extensions and trailers are read
/// and forgotten. Pure.
class ChunkedBody
{
public:
    /// Caps in bytes: the body, and each line around it.
    ChunkedBody(qsizetype bodyBytes, qsizetype lineBytes) : m_mostBody(bodyBytes), m_mostLine(lineBytes) {}

    /// Appends what it reads to `body`. 0, or the status to refuse with: 400, 413.
    int feed(QByteArrayView bytes, QByteArray &body);
    bool isComplete() const { return m_stage == Stage::Complete; }

private:
    enum class Stage { Size, Data, DataEnd, Trailer, Complete };
    int takeLine(const QByteArray &line);
    int takeSize(const QByteArray &line, qsizetype bodySize);

    qsizetype m_mostBody;
    qsizetype m_mostLine;
    Stage m_stage = Stage::Size;
    qsizetype m_left = 0; ///< Of the chunk.
    qsizetype m_trailers = 0;
    QByteArray m_line;
};

} // namespace golive::httpguard
