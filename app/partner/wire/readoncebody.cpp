#include "partner/wire/readoncebody.h"

#include <algorithm>
#include <cstring>

namespace golive::partner {

ReadOnceBody::ReadOnceBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice's own buffer would be a second copy that could be read again.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 ReadOnceBody::size() const
{
    return m_bytes.size();
}

qint64 ReadOnceBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 ReadOnceBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    if (m_position == 0)
        Q_EMIT taken();
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
    m_position += count;
    return count;
}

} // namespace golive::partner

#include "moc_readoncebody.cpp"
