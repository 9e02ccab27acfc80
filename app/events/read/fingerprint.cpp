#include "events/read/fingerprint.h"

#include <QtEndian>

namespace golive {

Fingerprint::Fingerprint(std::string_view kind)
{
    add(kind);
}

void Fingerprint::add(std::string_view part)
{
    // With its length, or "ab" "c" would be the same as "a" "bc".
    char length[4];
    qToLittleEndian(quint32(part.size()), length);
    m_hash.addData(QByteArrayView(length, sizeof length));
    m_hash.addData(QByteArrayView(part.data(), qsizetype(part.size())));
}

void Fingerprint::add(const QString &part)
{
    const QByteArray bytes = part.toUtf8();
    add(std::string_view(bytes.constData(), size_t(bytes.size())));
}

void Fingerprint::add(qint64 number)
{
    add(std::to_string(number));
}

void Fingerprint::add(const JsonValue &value)
{
    if (const std::string_view view = value.view(); !view.empty())
        add(view);
    else
        add(value.spelled());
}

void Fingerprint::addPersonal(std::string_view part)
{
    add(qint64(qChecksum(QByteArrayView(part.data(), qsizetype(part.size())))));
}

QByteArray Fingerprint::bytes() const
{
    return m_hash.result().left(16);
}

} // namespace golive
