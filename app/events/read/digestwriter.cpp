#include "events/read/digestwriter.h"

namespace golive {
namespace {

void appendQuoted(QByteArray &out, const QByteArray &utf8)
{
    out.append('"');
    for (const char c : utf8) {
        if (uchar(c) < 0x20) {
            out.append("\\u00").append(QByteArray::number(uchar(c), 16).rightJustified(2, '0'));
            continue;
        }
        if (c == '"' || c == '\\')
            out.append('\\');
        out.append(c);
    }
    out.append('"');
}

} // namespace

void DigestWriter::comma()
{
    if (!m_out.endsWith('{') && !m_out.endsWith('['))
        m_out.append(',');
}

void DigestWriter::key(std::string_view key)
{
    comma();
    m_out.append('"').append(key.data(), qsizetype(key.size())).append("\":");
}

DigestWriter &DigestWriter::add(std::string_view name, const QString &text)
{
    if (text.isEmpty())
        return *this;
    key(name);
    appendQuoted(m_out, text.toUtf8());
    return *this;
}

DigestWriter &DigestWriter::add(std::string_view name, std::string_view word)
{
    key(name);
    m_out.append('"').append(word.data(), qsizetype(word.size())).append('"');
    return *this;
}

DigestWriter &DigestWriter::add(std::string_view name, qint64 number)
{
    key(name);
    m_out.append(QByteArray::number(number));
    return *this;
}

DigestWriter &DigestWriter::openList(std::string_view name)
{
    key(name);
    m_out.append('[');
    return *this;
}

DigestWriter &DigestWriter::closeList()
{
    m_out.append(']');
    return *this;
}

DigestWriter &DigestWriter::openItem()
{
    comma();
    m_out.append('{');
    return *this;
}

DigestWriter &DigestWriter::closeItem()
{
    m_out.append('}');
    return *this;
}

QByteArray DigestWriter::take()
{
    m_out.append('}');
    return std::move(m_out);
}

} // namespace golive
