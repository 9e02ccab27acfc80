#include "session/knownleases.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace golive {

KnownLeases::Digest KnownLeases::digestOf(QByteArrayView setup)
{
    const QByteArray hash = QCryptographicHash::hash(setup.toByteArray(), QCryptographicHash::Md5);
    Digest digest;
    std::memcpy(&digest.first, hash.constData(), sizeof digest.first);
    std::memcpy(&digest.second, hash.constData() + sizeof digest.first, sizeof digest.second);
    return digest;
}

const KnownLeases::Guard *KnownLeases::guardOf(QByteArrayView setup) const
{
    if (m_guards.isEmpty())
        return nullptr;
    const auto known = m_guards.constFind(digestOf(setup));
    return known == m_guards.constEnd() ? nullptr : &m_known.at(*known);
}

QString KnownLeases::nameOf(const SetupId &setup) const
{
    const Guard *guard = guardOf(setup);
    return guard ? guard->name : QString();
}

bool KnownLeases::isBy(QByteArrayView setup, const QString &name) const
{
    const Guard *guard = guardOf(setup);
    return guard && guard->name == name;
}

int KnownLeases::placeOf(const QString &name) const
{
    const auto place =
        std::find_if(m_known.cbegin(), m_known.cend(), [&](const Guard &guard) { return guard.name == name; });
    return place == m_known.cend() ? -1 : static_cast<int>(place - m_known.cbegin());
}

void KnownLeases::put(const GuardLease &lease)
{
    int place = placeOf(lease.guard);
    if (place < 0) {
        place = static_cast<int>(m_known.size());
        m_known << Guard{lease.guard, lease.seenAt};
    }
    m_known[place].seenAt = std::max(m_known[place].seenAt, lease.seenAt);
    m_guards.insert(digestOf(lease.setup.value.toUtf8()), place);
}

void KnownLeases::remove(const SetupId &setup)
{
    m_guards.remove(digestOf(setup.value.toUtf8()));
}

void KnownLeases::removeAllOf(const QString &guard)
{
    const int place = placeOf(guard);
    m_guards.removeIf([place](auto lease) { return *lease == place; });
}

} // namespace golive
