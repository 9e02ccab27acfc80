#include "events/receiver/jsonsplitter.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace golive::receiver {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

void JsonSplitter::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype taken = m_form == Form::Lines ? takeLine(bytes)
                                : m_begun == 0        ? takeGap(bytes)
                                                      : takeValue(bytes);
        bytes = bytes.sliced(taken);
    }
}

void JsonSplitter::finish()
{
    if (m_begun == 0)
        return;
    const bool isWhole = m_form == Form::Lines || (m_depth == 0 && !m_isInString);
    endValue(isWhole ? Piece::Kind::Whole : Piece::Kind::CutOff);
}

qsizetype JsonSplitter::takeLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArrayView part = bytes.first(end < 0 ? bytes.size() : end);
    if (m_begun == 0 && !std::all_of(part.begin(), part.end(), isBlank))
        m_begun = m_line;
    if (m_begun != 0)
        keep(part);
    if (end < 0)
        return bytes.size();
    if (m_begun != 0)
        endValue();
    ++m_line;
    return end + 1;
}

qsizetype JsonSplitter::takeGap(QByteArrayView bytes)
{
    qsizetype at = 0;
    // Brackets at the outside hold an array together; a byte order mark says nothing.
    while (at < bytes.size() && (isBlank(bytes[at]) || QByteArrayView("[],\xef\xbb\xbf").contains(bytes[at]))) {
        if (bytes[at] == '\n')
            ++m_line;
        if (bytes[at] == '[')
            m_form = Form::Values;
        ++at;
    }
    if (at == bytes.size())
        return at;
    m_begun = m_line;
    // What begins like no event is read line by line: the log of a program that says more than events.
    if (m_form == Form::Unknown && bytes[at] != '{')
        m_form = Form::Lines;
    return at;
}

qsizetype JsonSplitter::takeValue(QByteArrayView bytes)
{
    qsizetype at = 0;
    bool isOver = false;
    while (at < bytes.size() && !isOver) {
        if (m_isInString) {
            at = endOfString(bytes, at);
            continue;
        }
        const char c = bytes[at];
        if (m_depth == 0 && (c == ',' || c == ']' || isBlank(c)))
            break; // after a number, or a word
        ++at;
        if (c == '"')
            m_isInString = true;
        else if (c == '{' || c == '[')
            ++m_depth;
        else if (c == '}' || c == ']')
            isOver = --m_depth <= 0;
        else if (c == '\n') {
            ++m_line;
            m_form = Form::Values;
        }
    }
    isOver = isOver || at < bytes.size();
    keep(bytes.first(at));
    if (isOver) {
        if (m_form == Form::Unknown)
            m_form = Form::Lines;
        endValue();
    }
    return at;
}

qsizetype JsonSplitter::endOfString(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = from; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\n')
            ++m_line; // no JSON, but the lines must be counted
        if (std::exchange(m_isEscaped, !m_isEscaped && c == '\\'))
            continue;
        if (c == '"') {
            m_isInString = false;
            return at + 1;
        }
    }
    return bytes.size();
}

void JsonSplitter::keep(QByteArrayView part)
{
    m_isTooLong = m_isTooLong || m_text.size() + part.size() > m_most;
    if (m_isTooLong)
        m_text = {};
    else
        m_text.append(part);
}

void JsonSplitter::endValue(Piece::Kind kind)
{
    const Piece::Kind told = m_isTooLong && kind == Piece::Kind::Whole ? Piece::Kind::TooLong : kind;
    m_sink({told, m_begun, std::exchange(m_text, {})});
    m_begun = 0;
    m_depth = 0;
    m_isTooLong = m_isInString = m_isEscaped = false;
}

} // namespace golive::receiver
